import type { Words } from '../words'
import type { Step } from './process-model'

/** What the source leaves open of a step: where it stands, what follows, where a circle begins. */
export class Unknowns {
  readonly #preceded: ReadonlySet<string>
  readonly #circles: ReadonlySet<string>
  readonly #words: Words
  readonly #alone: ReadonlySet<string>

  constructor(steps: ReadonlyMap<string, Step>, words: Words) {
    const all = [...steps.values()]
    this.#words = words
    this.#preceded = new Set(all.flatMap(({ next }) => next.map(({ to }) => to)))
    this.#circles = beginningsOfCircles(steps, this.#preceded)
    const counts = new Map<string, number>()
    for (const { whole } of all) counts.set(whole.id, (counts.get(whole.id) ?? 0) + 1)
    this.#alone = new Set(all.filter(({ whole }) => counts.get(whole.id) === 1).map(({ id }) => id))
  }

  /** Whether the work is known to begin with the step: something follows it, or it is all there is. */
  begins(step: Step): boolean {
    return !this.#preceded.has(step.id) && !this.#isDisconnected(step)
  }

  linesOf(step: Step): readonly string[] {
    if (this.#isDisconnected(step)) return [this.#words.orderNotSaid]
    return [
      ...(this.#circles.has(step.id) ? [this.#words.beginningNotSaid] : []),
      ...(step.next.length === 0 && !step.end ? [this.#words.followerNotSaid] : []),
    ]
  }

  #isDisconnected({ id, next, end }: Step): boolean {
    return next.length === 0 && !end && !this.#preceded.has(id) && !this.#alone.has(id)
  }
}

/** A step of each circle that no way from outside leads into: the one that is told first. */
function beginningsOfCircles(
  steps: ReadonlyMap<string, Step>,
  preceded: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (id: string) => {
    const open = [id]
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      if (reached.has(each)) continue
      reached.add(each)
      open.push(...(steps.get(each)?.next ?? []).map(({ to }) => to))
    }
  }
  for (const id of steps.keys()) if (!preceded.has(id)) reach(id)
  const circles = new Set<string>()
  for (const id of steps.keys()) {
    if (reached.has(id)) continue
    circles.add(id)
    reach(id)
  }
  return circles
}
