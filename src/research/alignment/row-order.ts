import { inSequence } from '../../domain/work-order/in-sequence'
import type { Subject } from '../order/subject'
import type { UnfinishedRow } from './row'

type Links = (row: UnfinishedRow) => readonly UnfinishedRow[]

/** From each row to those in which a workflow goes on. */
export function rowLinksOf(rows: readonly UnfinishedRow[], subjects: readonly Subject[]): Links {
  const rowOfStep = new Map<string, UnfinishedRow>()
  for (const row of rows) for (const { id } of row.steps.values()) rowOfStep.set(id, row)
  const known = new Map<UnfinishedRow, readonly UnfinishedRow[]>()
  return (row) => {
    const links =
      known.get(row) ??
      subjects.flatMap(({ workflow, sequence }) => {
        const step = row.steps.get(workflow.id)
        const onward = step ? (sequence.onward.get(step.id) ?? []) : []
        return onward.flatMap((id) => rowOfStep.get(id) ?? [])
      })
    known.set(row, links)
    return links
  }
}

/** Whether the one row must stand before the other, by one workflow or by several in turn. */
export function isBefore(links: Links, one: UnfinishedRow, other: UnfinishedRow): boolean {
  const found = new Set([one])
  for (const row of found) {
    for (const next of links(row)) {
      if (next === other) return true
      found.add(next)
    }
  }
  return false
}

/** The rows so that each workflow’s order is kept, and else as they stand. */
export function sorted(
  rows: readonly UnfinishedRow[],
  subjects: readonly Subject[],
): readonly UnfinishedRow[] {
  return inSequence(rows, rowLinksOf(rows, subjects))
}
