import { loopsOf } from './loops-of'

/**
 * Links of steps that go round in no loop. Steps that lead to each other are a loop: they follow one another as they are told, and what a loop
 * leads to comes after its last step, since each of its steps leads there.
 */
export function onwardLinks(
  told: readonly string[],
  next: (step: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const loopOf = loopsOf(told, next)
  const links = new Map(told.map((step) => [step, new Set<string>()]))
  for (const loop of new Set(loopOf.values())) {
    for (const [place, step] of loop.entries()) {
      const following = loop[place + 1]
      if (following !== undefined) links.get(step)?.add(following)
      for (const onward of next(step)) {
        const other = loopOf.get(onward)
        if (other === undefined || other === loop) continue
        links.get(loop.at(-1) ?? step)?.add(other[0] ?? onward)
      }
    }
  }
  return new Map([...links].map(([step, onward]) => [step, [...onward]]))
}
