import type { Subject } from '../compare/subject'
import { inSequence } from '../workflow/in-sequence'
import type { Row } from './row'

/** Whether some workflow has its step of the one row before its step of the other. */
function goesBefore(subjects: readonly Subject[], one: Row, other: Row): boolean {
  return subjects.some(({ workflow, order }) => {
    const [earlier, later] = [one.steps.get(workflow.id), other.steps.get(workflow.id)]
    return earlier !== undefined && later !== undefined && order.precedes(earlier.id, later.id)
  })
}

/** Whether the one row must stand before the other, by one workflow or by several in turn. */
export function isBefore(
  rows: readonly Row[],
  subjects: readonly Subject[],
  one: Row,
  other: Row,
): boolean {
  const found = new Set([one])
  for (const row of found) {
    for (const next of rows) {
      if (found.has(next) || !goesBefore(subjects, row, next)) continue
      if (next === other) return true
      found.add(next)
    }
  }
  return false
}

/** The rows so that each workflow’s order is kept, and else as they stand. */
export function sorted(rows: readonly Row[], subjects: readonly Subject[]): readonly Row[] {
  return inSequence(rows, (one, other) => goesBefore(subjects, one, other))
}
