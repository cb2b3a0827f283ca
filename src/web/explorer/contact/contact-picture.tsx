import type { Ref } from 'react'
import { TextBlock } from '../drawing/lines'
import { textLines } from '../drawing/text-lines'
import { fontSize, lineHeight } from '../drawing/text-size'
import { useExplorer } from '../explorer-context'
import type { RoleInContact } from './contact.query'
import { contactColumnsOf, contactPlanOf, type Columns } from './contact-rows'
import { DrawnLegend, legendHeight } from './contact-legend'
import { ContactRow } from './contact-row'
import { amounts } from './scale'

const top = 46

interface Props {
  readonly roles: readonly RoleInContact[]
  readonly width: number
  readonly drawing: Ref<SVGSVGElement>
}

/** Roles by how much they meet customers face to face, with what they do. */
export function ContactPicture({ roles, width, drawing }: Props) {
  const { texts, palette } = useExplorer()
  const columns = contactColumnsOf(width)
  const { rows, headings, height } = contactPlanOf(roles, columns, texts, top)
  return (
    <svg
      ref={drawing}
      className="drawing"
      viewBox={`0 0 ${width} ${height + legendHeight + 20}`}
      role="group"
      aria-label={texts.contact.picture}
    >
      <defs>
        <pattern
          id="possible"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill={palette.surface} />
          <rect width="3" height="7" fill={palette.accent} />
        </pattern>
      </defs>
      <Axis columns={columns} height={height} />
      {headings.map(({ group, y }) => (
        <g key={group}>
          <line x1="0" x2={width} y1={y - 24} y2={y - 24} stroke={palette.line} />
          <text x="12" y={y} fontSize="13" fontWeight="700" fill={palette.muted}>
            {texts.contact[group]}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <ContactRow key={row.role.id} row={row} columns={columns} />
      ))}
      <line x1="0" x2={width} y1={height} y2={height} stroke={palette.line} />
      <DrawnLegend x={10} y={height + 16} />
    </svg>
  )
}

function Axis({ columns, height }: { columns: Columns; height: number }) {
  const { texts, palette } = useExplorer()
  const { isNarrow, axis, cell, work } = columns
  const size = isNarrow ? 12 : fontSize - 1
  const heads = amounts.map((amount) => textLines(texts.amounts[amount], cell - 8, size))
  return (
    <g>
      {!isNarrow && (
        <>
          <Heads x={12} text={texts.contact.role} />
          <Heads x={work} text={texts.contact.work} />
        </>
      )}
      {amounts.map((amount, index) => (
        <g key={amount}>
          <TextBlock
            lines={heads[index] ?? []}
            x={axis + cell * (index + 0.5)}
            y={28 - (((heads[index]?.length ?? 1) - 1) * lineHeight) / 2}
            height={lineHeight}
            fill={palette.muted}
            size={size}
            anchor="middle"
          />
          {index > 0 && (
            <line
              x1={axis + cell * index}
              x2={axis + cell * index}
              y1={top}
              y2={height}
              stroke={palette.line}
              strokeDasharray="1 5"
            />
          )}
        </g>
      ))}
    </g>
  )
}

function Heads({ x, text }: { x: number; text: string }) {
  const { palette } = useExplorer()
  return (
    <text x={x} y={28} fontSize={fontSize - 1} fill={palette.muted}>
      {text}
    </text>
  )
}
