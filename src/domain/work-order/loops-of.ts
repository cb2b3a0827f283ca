import { groupBy } from '../group-by'

/**
 * The loop to which each step belongs: steps that lead to each other, in the order in which they are told. A step in no loop is one by itself. The
 * effort grows with steps and links (Kosaraju and Sharir).
 */
export function loopsOf(
  told: readonly string[],
  next: (step: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const steps = new Set(told)
  const previous = new Map(told.map((step) => [step, [] as string[]]))
  for (const step of told) for (const to of next(step)) previous.get(to)?.push(step)
  const firstOfLoop = new Map<string, string>()
  for (const step of finished(told, (each) => next(each).filter((to) => steps.has(to))).reverse()) {
    if (firstOfLoop.has(step)) continue
    const loop = [step]
    firstOfLoop.set(step, step)
    for (const member of loop) {
      for (const before of previous.get(member) ?? []) {
        if (firstOfLoop.has(before)) continue
        firstOfLoop.set(before, step)
        loop.push(before)
      }
    }
  }
  const loops = groupBy(told, (step) => firstOfLoop.get(step) ?? step)
  return new Map([...loops.values()].flatMap((loop) => loop.map((step) => [step, loop])))
}

/** The steps in the order in which a search in depth leaves them: each after all that it leads to first. */
function finished(told: readonly string[], next: (step: string) => readonly string[]): string[] {
  const met = new Set<string>()
  const left: string[] = []
  for (const start of told) {
    if (met.has(start)) continue
    met.add(start)
    const open = [{ step: start, onward: next(start).values() }]
    for (let here = open.at(-1); here; here = open.at(-1)) {
      const onward = here.onward.next()
      if (onward.done) {
        left.push(here.step)
        open.pop()
      } else if (!met.has(onward.value)) {
        met.add(onward.value)
        open.push({ step: onward.value, onward: next(onward.value).values() })
      }
    }
  }
  return left
}
