import type { Dataset } from '../stored/dataset'

type Content = Pick<Dataset, 'nodes' | 'edges'>

/** The place of a step. */
interface Place {
  readonly workflow: string
  readonly position: number
}

/** A step of a workflow that had it before and has it now. */
interface Staying {
  readonly id: string
  readonly was: number
  readonly position: number
}

/**
 * The steps that stand elsewhere among those that their workflow had before and has now. As few as can be: a step that is put in or
 * taken out, or moves, gives others another number, and leaves them in their order.
 */
export function movedSteps(before: Content, after: Content): ReadonlySet<string> {
  const old = placesOf(before)
  const staying = new Map<string, Staying[]>()
  for (const [id, { workflow, position }] of placesOf(after)) {
    const was = old.get(id)
    if (was?.workflow !== workflow) continue
    const steps = staying.get(workflow) ?? []
    staying.set(workflow, steps)
    steps.push({ id, was: was.position, position })
  }
  return new Set([...staying.values()].flatMap(movedAmong))
}

function movedAmong(steps: readonly Staying[]): readonly string[] {
  const inOrder = [...steps].sort((one, other) => one.position - other.position)
  const kept = longestIncreasing(inOrder.map(({ was }) => was))
  return inOrder.flatMap(({ id, was }) => (kept.has(was) ? [] : [id]))
}

function placesOf({ nodes, edges }: Content): ReadonlyMap<string, Place> {
  const workflows = new Map(
    edges.filter(({ type }) => type === 'HAS_STEP').map(({ from, to }) => [to, from]),
  )
  return new Map(
    nodes.flatMap(({ id, properties }) => {
      const workflow = workflows.get(id)
      const { position } = properties
      return workflow === undefined || typeof position !== 'number'
        ? []
        : [[id, { workflow, position }]]
    }),
  )
}

interface Link {
  readonly value: number
  readonly before: Link | undefined
}

/** The numbers of a longest subsequence that goes up, by patience sorting. */
function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  // The last of each is the smallest number with which a subsequence of that length can end.
  const ends: Link[] = []
  for (const value of numbers) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.value ?? 0) < value) low = middle + 1
      else high = middle
    }
    ends[low] = { value, before: ends[low - 1] }
  }
  const found = new Set<number>()
  for (let link = ends.at(-1); link !== undefined; link = link.before) found.add(link.value)
  return found
}
