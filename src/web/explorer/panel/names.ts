import type { Named } from './node.query'

/** Looks a label up by the id; an id that is not known stands for itself. */
export function namesOf(named: readonly Named[] = []): (id: string) => string {
  const labels = new Map(named.map(({ id, label }) => [id, label]))
  return (id) => labels.get(id) ?? id
}
