import { textLines } from '../drawing/text-lines'
import { fontSize, lineHeight } from '../drawing/text-size'
import type { MergedWays, PlacedLine, PlacedStop } from './merged'
import { workflowsOf } from './stops'

export const box = { width: 148, padding: 10 }
/** Between two columns: what the line says has to stand there. */
export const gap = 104
export const bend = 14
export const small = { size: 12, line: 15 }
const margin = 8
const rowGap = 26
const groupGap = 26
/** Above the first row, for what its lines say. */
const spaceOfWords = 18

/** As many columns have letters of about 8 points on a page of A4. */
export const columnsOfPaper = 4
export const widthOfPaper = columnsOfPaper * (box.width + gap)

export interface DrawnStop extends PlacedStop {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly height: number
}

export interface DrawnLine extends PlacedLine {
  readonly start: Point
  readonly end: Point
  /** How high the line runs between its bends. */
  readonly runs: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface DrawnGroup {
  readonly heads: readonly string[]
  readonly y: number
  readonly columns: number
  /** Where its steps begin, below its heads. */
  readonly top: number
  readonly bottom: number
  readonly stops: readonly DrawnStop[]
  readonly lines: readonly DrawnLine[]
}

export interface WayPlan {
  readonly groups: readonly DrawnGroup[]
  readonly width: number
  readonly height: number
}

/** Where everything stands: groups one below the other, columns from left to right. */
export function wayPlan(merged: readonly MergedWays[]): WayPlan {
  let y = margin
  const groups: DrawnGroup[] = []
  const columns = Math.max(1, ...merged.map(columnsOf))
  const width = columns * box.width + (columns - 1) * gap + 2 * margin
  for (const group of merged) {
    const labels = workflowsOf(group.ways).map(({ label }) => label)
    const room = Math.min(width, widthOfPaper) - 2 * margin
    const heads = textLines(labels.join(', '), room, fontSize, 600)
    const top = y + heads.length * lineHeight + spaceOfWords
    const rows = rowsOf(group, top)
    const bottom = rows.at(-1)?.end ?? top
    groups.push({
      heads,
      y,
      columns: columnsOf(group),
      top: top - spaceOfWords,
      bottom: bottom + margin,
      ...drawn(group, rows),
    })
    y = bottom + groupGap
  }
  return { groups, width, height: y - groupGap + margin }
}

interface Row {
  readonly middle: number
  readonly end: number
}

function rowsOf({ stops, rows }: MergedWays, top: number): readonly Row[] {
  const planned: Row[] = []
  let y = top
  for (let row = 0; row < rows; row++) {
    const heights = stops.filter((stop) => stop.row === row).map((stop) => heightOf(stop))
    const height = Math.max(2 * small.line, ...heights)
    planned.push({ middle: y + height / 2, end: y + height })
    y += height + rowGap
  }
  return planned
}

function drawn({ stops, lines }: MergedWays, rows: readonly Row[]) {
  const middleOf = (row: number) => rows[row]?.middle ?? 0
  const places = new Map(stops.map((stop) => [stop.node.id, stop]))
  return {
    stops: stops.map((stop): DrawnStop => {
      const height = heightOf(stop)
      return {
        ...stop,
        lines: linesOf(stop),
        x: leftOf(stop.column),
        y: middleOf(stop.row) - height / 2,
        height,
      }
    }),
    lines: lines.flatMap((line): readonly DrawnLine[] => {
      const [from, to] = [places.get(line.from), places.get(line.to)]
      if (!from || !to) return []
      return [
        {
          ...line,
          start: { x: leftOf(from.column) + box.width, y: middleOf(from.row) },
          end: { x: leftOf(to.column), y: middleOf(to.row) },
          runs: middleOf(line.row),
        },
      ]
    }),
  }
}

function columnsOf({ stops }: MergedWays): number {
  return Math.max(...stops.map(({ column }) => column + 1))
}

function leftOf(column: number): number {
  return margin + column * (box.width + gap)
}

function linesOf({ node }: PlacedStop): readonly string[] {
  return textLines(node.label, box.width - 2 * box.padding, fontSize, 600)
}

function heightOf(stop: PlacedStop): number {
  return linesOf(stop).length * lineHeight + 2 * box.padding
}
