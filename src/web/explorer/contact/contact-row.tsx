import { TextBlock } from '../drawing/lines'
import { Press } from '../drawing/press'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import type { Texts } from '../texts/en'
import { barRoom, type Columns, type PlacedRow } from './contact-rows'
import { rangeInWords } from './range'
import { amounts, type ContactCell } from './scale'

export const barHeight = 16

/** A role with its bar and its work. */
export function ContactRow({ row, columns }: { row: PlacedRow; columns: Columns }) {
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
      <TextBlock
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
      <TextBlock
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

export function Bar({
  state,
  x,
  y,
  width,
}: {
  state: ContactCell
  x: number
  y: number
  width: number
}) {
  const { palette } = useExplorer()
  if (state === 'none') return null
  return (
    <rect
      x={x + 2}
      y={y}
      width={width - 4}
      height={barHeight}
      rx="3"
      fill={{ said: palette.accent, meant: palette.surface, possible: 'url(#possible)' }[state]}
      stroke={palette.accent}
      strokeDasharray={state === 'possible' ? '4 3' : undefined}
    />
  )
}

function inWords({ role, cells }: PlacedRow, texts: Texts): string {
  const { variesBy } = role.faceToFace
  const how = (['said', 'meant'] as const).flatMap((word) => {
    const some = amounts.filter((_, index) => cells[index] === word)
    const words = some.map((amount) => texts.amounts[amount]).join(', ')
    return words ? [`${texts.contact[word]}: ${words}`] : []
  })
  const by = variesBy.map((variation) => texts.variations[variation]).join(', ')
  const varies = by ? [texts.contact.varies(by)] : []
  return [rangeInWords(role.faceToFace, texts), ...how, ...varies].join(', ')
}
