import type { Ref } from 'react'
import { TextBlock } from '../drawing/lines'
import { textLines } from '../drawing/text-lines'
import { useExplorer } from '../explorer-context'
import { CellLook, cellSize } from './cell-look'
import type { Grid } from './grid'

const size = 12
const line = 15
/** Heads of columns stand in as many lines as their column has room for. */
const leastHead = 190
const mostLines = 2
const rowHead = 280
const gap = 12

/** The whole table as one drawing, for the saved file: the page shows a part of it at a time. */
export function GridDrawing({ grid, drawing }: { grid: Grid; drawing: Ref<SVGSVGElement> }) {
  const { palette } = useExplorer()
  const { columns, rows, legend, corner } = grid
  const headHeight = heightOfHeads(columns)
  const top = headHeight + gap
  const width = Math.max(rowHead + columns.length * cellSize + gap, 760)
  const bottom = top + rows.length * cellSize + gap
  const height = bottom + legend.length * cellSize + gap
  return (
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text x={gap} y={headHeight} fontSize={size} fill={palette.muted}>
        {`${corner.rows} ↓   ${corner.columns} →`}
      </text>
      {columns.map(({ id, label, detail }, index) => {
        const lines = textLines(inWords(label, detail), headHeight - gap, size)
        const x = rowHead + (index + 0.5) * cellSize - (lines.length * line) / 2
        return (
          <g key={id} transform={`translate(${x} ${headHeight}) rotate(-90)`}>
            <TextBlock
              lines={lines}
              x={0}
              y={line - 3}
              height={line}
              fill={palette.text}
              size={size}
            />
          </g>
        )
      })}
      {rows.map(({ head, cells }, row) => {
        const y = top + row * cellSize
        const lines = textLines(inWords(head.label, head.detail), rowHead - gap * 2, size)
        return (
          <g key={head.id}>
            <line x1={gap} x2={width - gap} y1={y} y2={y} stroke={palette.line} />
            <TextBlock
              lines={lines.slice(0, 2)}
              x={gap}
              y={y + (lines.length > 1 ? 16 : 24)}
              height={line}
              fill={palette.text}
              size={size}
            />
            {cells.map((cell, column) => (
              <g
                key={columns[column]?.id}
                transform={`translate(${rowHead + column * cellSize} ${y})`}
              >
                <CellLook look={cell.look} />
              </g>
            ))}
          </g>
        )
      })}
      {legend.map(({ look, words }, index) => (
        <g key={words} transform={`translate(${gap} ${bottom + index * cellSize})`}>
          <CellLook look={look} />
          <text x={cellSize + gap} y={24} fontSize={size} fill={palette.text}>
            {words}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** So high that no head is cut. */
function heightOfHeads(columns: Grid['columns']): number {
  const isRoom = (height: number) =>
    columns.every(
      ({ label, detail }) =>
        textLines(inWords(label, detail), height - gap, size).length <= mostLines,
    )
  let height = leastHead
  while (!isRoom(height)) height += gap
  return height
}

function inWords(label: string, detail: string | undefined): string {
  return detail ? `${label} ${detail}` : label
}
