/**
 * Links of steps that go round in no loop. Steps that lead to each other are a loop: they follow one another as they are told, and what a loop
 * leads to comes after its last step, since each of its steps leads there.
 */
export function onwardLinks(
  told: readonly string[],
  next: (step: string) => readonly string[],
  areInLoop: (one: string, other: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const loops: string[][] = []
  const loopOf = new Map<string, string[]>()
  for (const step of told) {
    const loop = loops.find(([first]) => first !== undefined && areInLoop(first, step)) ?? []
    if (loop.length === 0) loops.push(loop)
    loop.push(step)
    loopOf.set(step, loop)
  }
  const links = new Map(told.map((step) => [step, new Set<string>()]))
  for (const loop of loops) {
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
