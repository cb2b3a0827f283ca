import { TextBlock } from '../drawing/lines'
import { textLines } from '../drawing/text-lines'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import type { Texts } from '../texts/en'
import { CellFrame } from './cell-frame'
import type { AlignedCell } from './compare.query'
import { StateSign } from './state-sign'

const states: readonly AlignedCell['state'][] = ['STEP', 'ELSEWHERE', 'ABSENT', 'NOT_TOLD']
const box = { width: 40, height: 26 }
const room = box.width + 12
const narrow = 640

interface Entry {
  readonly state: AlignedCell['state']
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

/** What the cells mean, below the rows: in one column on a phone, else in two. */
export function legendPlan(
  width: number,
  top: number,
  texts: Texts,
): { readonly entries: readonly Entry[]; readonly height: number } {
  const columns = width < narrow ? 1 : 2
  const column = width / columns
  const entries: Entry[] = []
  let y = top
  for (let first = 0; first < states.length; first += columns) {
    const row = states.slice(first, first + columns).map((state, index) => ({
      state,
      lines: textLines(texts.compare.legend[state], column - room - 12, fontSize - 1),
      x: index * column,
      y,
    }))
    entries.push(...row)
    y += Math.max(...row.map(({ lines }) => lines.length)) * lineHeight + 16
  }
  return { entries, height: y - top }
}

export function StateLegend({ entries }: { entries: readonly Entry[] }) {
  const { texts, palette } = useExplorer()
  return (
    <g role="group" aria-label={texts.legend.name}>
      {entries.map(({ state, lines, x, y }) => (
        <g key={state}>
          <CellFrame state={state} x={x} y={y} width={box.width} height={box.height} />
          <StateSign state={state} x={x + box.width / 2} y={y + box.height / 2} />
          <TextBlock
            lines={lines}
            x={x + room}
            y={y + 18}
            height={lineHeight}
            fill={palette.muted}
            size={fontSize - 1}
          />
        </g>
      ))}
    </g>
  )
}
