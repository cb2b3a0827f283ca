import { TextBlock } from '../drawing/lines'
import { Press } from '../drawing/press'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import { CellFrame } from './cell-frame'
import { padding, signRoom } from './compare-plan'
import type { CellProps } from './compare-step'
import { StateSign } from './state-sign'

/** Why a workflow has no step in a row: it does the task in another row, which can be opened; it does not do it; or nobody tells. */
export function NoStep({ cell, x, y, width, height }: CellProps) {
  const { texts, palette } = useExplorer()
  const { state, task, workflow, reason, elsewhere } = cell
  const words = state === 'STEP' ? '' : texts.compare.states[state]
  const left = x + padding + signRoom
  return (
    <g>
      <CellFrame state={state} x={x} y={y} width={width} height={height} />
      <g role="img" aria-label={`${task}: ${words} (${workflow})`}>
        <StateSign state={state} x={x + padding + 8} y={y + 17} />
        <TextBlock
          lines={reason}
          x={left}
          y={y + 21}
          height={lineHeight}
          fill={palette.muted}
          size={fontSize - 1}
        />
      </g>
      {elsewhere.map(({ step, lines }, index) => (
        <Elsewhere
          key={step}
          step={step}
          lines={lines}
          task={task}
          x={left}
          y={y + 21 + linesBefore(cell, index) * lineHeight}
          width={x + width - left - 2}
        />
      ))}
    </g>
  )
}

interface ElsewhereProps {
  readonly step: string
  readonly lines: readonly string[]
  readonly task: string
  readonly x: number
  /** The base line of the first line. */
  readonly y: number
  readonly width: number
}

function Elsewhere({ step, lines, task, x, y, width }: ElsewhereProps) {
  const { address, texts, palette, go } = useExplorer()
  return (
    <Press
      name={`${task}: ${texts.compare.states.ELSEWHERE} ${lines.join(' ')}`}
      isPressed={address.show === step}
      onPress={() => go({ show: step })}
      x={x - 4}
      y={y - lineHeight + 5}
      width={width + 4}
      height={lines.length * lineHeight}
    >
      <g textDecoration="underline">
        <TextBlock
          lines={lines}
          x={x}
          y={y}
          height={lineHeight}
          fill={palette.accent}
          size={fontSize}
          weight={600}
        />
      </g>
    </Press>
  )
}

function linesBefore({ reason, elsewhere }: CellProps['cell'], index: number): number {
  return elsewhere.slice(0, index).reduce((sum, { lines }) => sum + lines.length, reason.length)
}
