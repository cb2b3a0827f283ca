import { groupBy } from '../../../domain/group-by'

/** Comes before, by at least so many columns. */
export interface Before {
  readonly source: string
  readonly target: string
  readonly columns: number
}

/**
 * The column of each: what comes after stands further right, by the longest way there. If ways go in a circle, the one that closes it
 * leads back.
 */
export function gridColumnsOf(
  ids: readonly string[],
  before: readonly Before[],
): ReadonlyMap<string, number> {
  const forward = withoutCircles(ids, before)
  const columns = new Map(ids.map((id) => [id, 0]))
  const column = (id: string) => columns.get(id) ?? 0
  const leaving = groupBy(forward, ({ source }) => source)
  for (const id of inOrder(ids, forward)) {
    for (const { target, columns: distance } of leaving.get(id) ?? []) {
      columns.set(target, Math.max(column(target), column(id) + distance))
    }
  }
  // A shape that nothing leads to stands right before the one that it leads to.
  const reached = new Set(forward.map(({ target }) => target))
  for (const id of ids.filter((each) => !reached.has(each))) {
    const next = leaving.get(id) ?? []
    if (next.length === 0) continue
    columns.set(id, Math.min(...next.map((each) => column(each.target) - each.columns)))
  }
  return columns
}

/** Those that lead forward when the ways are walked from the first on. */
function withoutCircles(ids: readonly string[], before: readonly Before[]): readonly Before[] {
  const leaving = groupBy(before, ({ source }) => source)
  const reached = new Set(before.map(({ target }) => target))
  const begun = new Set<string>()
  const done = new Set<string>()
  const back = new Set<Before>()
  const beginnings = [...ids.filter((id) => !reached.has(id)), ...ids]
  for (const beginning of beginnings) {
    if (begun.has(beginning)) continue
    begun.add(beginning)
    const way = [{ id: beginning, next: 0 }]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const step = leaving.get(here.id)?.[here.next++]
      if (step === undefined) {
        done.add(here.id)
        way.pop()
      } else if (!begun.has(step.target)) {
        begun.add(step.target)
        way.push({ id: step.target, next: 0 })
      } else if (!done.has(step.target)) {
        back.add(step)
      }
    }
  }
  return before.filter((each) => !back.has(each))
}

/** Each after all that lead to it. */
function inOrder(ids: readonly string[], forward: readonly Before[]): readonly string[] {
  const leaving = groupBy(forward, ({ source }) => source)
  const open = new Map(ids.map((id) => [id, 0]))
  for (const { target } of forward) open.set(target, (open.get(target) ?? 0) + 1)
  const order = ids.filter((id) => open.get(id) === 0)
  for (const id of order) {
    for (const { target } of leaving.get(id) ?? []) {
      const left = (open.get(target) ?? 0) - 1
      open.set(target, left)
      if (left === 0) order.push(target)
    }
  }
  return order
}
