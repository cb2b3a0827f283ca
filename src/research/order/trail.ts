import { compareIds } from '../../domain/compare-ids'

/** Which of two ways comes first, by the ids of their places from the first on. */
export function compareTrails(one: readonly string[], other: readonly string[]): number {
  for (const [place, id] of one.entries()) {
    const against = other[place]
    if (against === undefined) return 1
    if (id !== against) return compareIds(id, against)
  }
  return one.length - other.length
}
