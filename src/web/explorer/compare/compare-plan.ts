import { doersInWords, type Doers } from '../claim/doers'
import { textLines } from '../drawing/text-lines'
import { fontSize, lineHeight } from '../drawing/text-size'
import type { Texts } from '../texts/en'
import type { AlignedCell, AlignedRow, AlignedStep, SideBySide } from './compare.query'

export const padding = 12
export const headSize = 16
export const headLine = 21
/** How far what a sign stands before is moved in. */
export const signRoom = 24
const rowGap = 12

export interface PlannedCell {
  readonly state: AlignedCell['state']
  /** The subject of the row. */
  readonly task: string
  readonly workflow: string
  readonly step: AlignedStep | undefined
  readonly label: readonly string[]
  /** The doers, or that nobody is named. */
  readonly performers: readonly string[]
  /** Why there is no step here. */
  readonly reason: readonly string[]
  /** The steps in other rows, each in lines. */
  readonly elsewhere: readonly { readonly step: string; readonly lines: readonly string[] }[]
}

export type Bond = 'same' | 'otherRole' | 'alike'

export interface PlannedRow {
  readonly y: number
  readonly height: number
  readonly cells: readonly PlannedCell[]
  /** Whether both do the task itself, by the roles that they name or by others, or kinds of it. */
  readonly bond: Bond | undefined
}

export interface ComparePlan {
  readonly column: number
  /** The label of each workflow, in lines. */
  readonly heads: readonly (readonly string[])[]
  readonly gap: number
  readonly rows: readonly PlannedRow[]
  /** The end of the rows. */
  readonly height: number
}

/** Two columns, with a gap between in which it stands what the two have in common. */
export function comparePlan(
  { workflows, alignment }: SideBySide['compareWorkflows'],
  width: number,
  texts: Texts,
): ComparePlan {
  const gap = Math.min(90, width * 0.14)
  const column = (width - gap) / 2
  const rows: PlannedRow[] = []
  const labels = workflows.map(({ workflow }) => workflow.label)
  const heads = labels.map((label) => textLines(label, column - padding, headSize, 700))
  let y = Math.max(...heads.map((lines) => lines.length)) * headLine + 22
  for (const row of alignment.rows) {
    const cells = row.cells.map((cell, index) => ({
      ...plannedCell(cell, column - padding * 2, texts),
      task: row.task.label,
      workflow: labels[index] ?? '',
    }))
    const height = Math.max(...cells.map(linesIn), 1) * lineHeight + padding * 1.6
    rows.push({ y, height, cells, bond: bondOf(row) })
    y += height + rowGap
  }
  return { column, gap, heads, rows, height: y + 8 }
}

function plannedCell(
  { state, step, elsewhere }: AlignedCell,
  width: number,
  texts: Texts,
): Omit<PlannedCell, 'task' | 'workflow'> {
  if (step === null) {
    const room = width - signRoom
    return {
      state,
      step: undefined,
      label: [],
      performers: [],
      reason: state === 'STEP' ? [] : textLines(texts.compare.states[state], room, fontSize - 1),
      elsewhere: elsewhere.map(({ id, label }) => ({
        step: id,
        lines: textLines(label, room, fontSize, 600),
      })),
    }
  }
  const doers = doersInWords(step.performersConnection, texts) || texts.compare.nobody
  return {
    state,
    step,
    label: textLines(step.label, width, fontSize, 600),
    performers: textLines(doers, width, fontSize - 1),
    reason: [],
    elsewhere: [],
  }
}

type InLines = Pick<PlannedCell, 'label' | 'performers' | 'reason' | 'elsewhere'>

function linesIn({ label, performers, reason, elsewhere }: InLines): number {
  const steps = elsewhere.reduce((sum, { lines }) => sum + lines.length, 0)
  return label.length + performers.length + reason.length + steps
}

function bondOf({ cells }: AlignedRow): Bond | undefined {
  const [one, other] = cells.map(({ step }) => step)
  if (!one || !other) return undefined
  if (one.task?.id !== other.task?.id) return 'alike'
  return haveOtherRoles(one.performersConnection, other.performersConnection) ? 'otherRole' : 'same'
}

/** Whether both name roles, and not the same. Who names nobody says nothing of it. */
function haveOtherRoles(one: Doers, other: Doers): boolean {
  const [some, others] = [one, other].map(({ edges }) => new Set(edges.map(({ node }) => node.id)))
  if (!some?.size || !others?.size) return false
  return some.size !== others.size || [...some].some((role) => !others.has(role))
}
