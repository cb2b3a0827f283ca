import { textLines } from '../drawing/text-lines'
import type { AlignedCell, AlignedStep, SideBySide } from './compare.query'

export const fontSize = 14
export const lineHeight = 19
export const padding = 12
export const headSize = 16
export const headLine = 21
const rowGap = 12

export interface PlannedCell {
  readonly state: AlignedCell['state']
  readonly step: AlignedStep | undefined
  readonly label: readonly string[]
  readonly performers: readonly string[]
}

export interface PlannedRow {
  readonly y: number
  readonly height: number
  readonly cells: readonly PlannedCell[]
  /** Whether both do the task itself, or kinds of it. */
  readonly bond: 'same' | 'alike' | undefined
}

export interface ComparePlan {
  readonly column: number
  /** The label of each workflow, in lines. */
  readonly heads: readonly (readonly string[])[]
  readonly gap: number
  readonly rows: readonly PlannedRow[]
  readonly height: number
}

/** Two columns, with a gap between in which it stands what the two have in common. */
export function comparePlan(
  { workflows, alignment }: SideBySide['compareWorkflows'],
  width: number,
): ComparePlan {
  const gap = Math.min(90, width * 0.14)
  const column = (width - gap) / 2
  const rows: PlannedRow[] = []
  const heads = workflows.map(({ workflow }) =>
    textLines(workflow.label, column - padding, headSize, 700),
  )
  let y = Math.max(...heads.map((lines) => lines.length)) * headLine + 22
  for (const row of alignment.rows) {
    const cells = row.cells.map((cell) => plannedCell(cell, column - padding * 2))
    const lines = Math.max(
      ...cells.map(({ label, performers }) => label.length + performers.length),
    )
    const height = Math.max(lines, 1) * lineHeight + padding * 1.6
    rows.push({ y, height, cells, bond: bondOf(row.cells) })
    y += height + rowGap
  }
  return { column, gap, heads, rows, height: y + 8 }
}

function plannedCell({ state, step }: AlignedCell, width: number): PlannedCell {
  if (step === null) return { state, step: undefined, label: [], performers: [] }
  const names = step.performers.map(({ label }) => label).join(', ')
  return {
    state,
    step,
    label: textLines(step.label, width, fontSize, 600),
    performers: names ? textLines(names, width, fontSize - 1) : [],
  }
}

function bondOf(cells: readonly AlignedCell[]): PlannedRow['bond'] {
  const [one, other] = cells.map(({ step }) => step)
  if (!one || !other) return undefined
  return one.task?.id === other.task?.id ? 'same' : 'alike'
}
