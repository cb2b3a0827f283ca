import { Lines } from '../drawing/lines'
import { Press } from '../drawing/press'
import { useExplorer } from '../explorer-context'
import { barRoom, fontSize, lineHeight, type Columns, type Row } from './contact-rows'
import type { Cell } from './scale'

const barHeight = 16

/** A role with its bar and its work. */
export function ContactRow({ row, columns }: { row: Row; columns: Columns }) {
  const { address, texts, palette, go } = useExplorer()
  const { role, label, work, y, height } = row
  const { isNarrow, width, axis, cell } = columns
  const first = y + 20
  const barY = isNarrow ? y + label.length * lineHeight + 8 : first - 13
  const workY = isNarrow ? first + label.length * lineHeight + barRoom(row.cells) : first
  return (
    <Press
      name={`${role.label}: ${work.join(' ')}. ${texts.contact.amount}: ${inWords(row, texts)}`}
      isPressed={address.show === role.id}
      onPress={() => go({ show: role.id })}
      x={2}
      y={y}
      width={width - 4}
      height={height - 2}
    >
      <Lines
        lines={label}
        x={12}
        y={first}
        height={lineHeight}
        fill={palette.text}
        size={fontSize}
        weight={600}
      />
      {row.cells.map((state, index) => (
        <Bar key={index} state={state} x={axis + cell * index} y={barY} width={cell} />
      ))}
      <Lines
        lines={work}
        x={columns.work}
        y={workY}
        height={lineHeight}
        fill={palette.text}
        size={fontSize}
      />
    </Press>
  )
}

function Bar({ state, x, y, width }: { state: Cell; x: number; y: number; width: number }) {
  const { palette } = useExplorer()
  if (state === 'none') return null
  return (
    <rect
      x={x + 2}
      y={y}
      width={width - 4}
      height={barHeight}
      rx="3"
      fill={state === 'possible' ? 'url(#possible)' : palette.accent}
      fillOpacity={state === 'implied' ? 0.45 : undefined}
      stroke={palette.accent}
      strokeDasharray={state === 'possible' ? '4 3' : undefined}
    />
  )
}

function inWords({ role }: Row, texts: ReturnType<typeof useExplorer>['texts']): string {
  const { atLeast, atMost, basis, variesBy } = role.faceToFace
  const range =
    atLeast === atMost
      ? texts.amounts[atLeast]
      : texts.contact.from(texts.amounts[atLeast], texts.amounts[atMost])
  const by = variesBy.map((variation) => texts.variations[variation]).join(', ')
  const said = basis === 'IMPLIED' ? `${range} (${texts.contact.implied})` : range
  return by ? `${said}, ${texts.contact.varies(by)}` : said
}
