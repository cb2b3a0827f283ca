import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { compareLists } from './compare'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import type { Path } from './path-walk'
import { withKinds } from './task-kinds'

interface Asked extends Given {
  readonly through: readonly string[]
  readonly isOfPractice: (claim: StoredEdge) => boolean
}

/** A way from step to step, and last perhaps to a task that becomes possible. */
interface Way {
  readonly places: readonly StoredNode[]
  readonly links: readonly StoredEdge[]
}

/** The ways of work between two tasks or their kinds, up to a length, and whether there is a longer one. */
export function waysOfWork(memory: Memory, from: StoredNode, to: StoredNode, asked: Asked) {
  const { direction, maxLength } = asked
  const [begins, ends] = [placesOf(memory, from, asked), placesOf(memory, to, asked)]
  const forward = direction === 'BACKWARD' ? [] : waysBetween(memory, begins, ends, asked)
  const backward = direction === 'FORWARD' ? [] : waysBetween(memory, ends, begins, asked)
  const all = [
    ...forward.map((way) => pathOf(memory, way)),
    ...backward.map((way) => reversed(pathOf(memory, way))),
  ].sort((one, other) => one.length - other.length)
  const found = all.filter(({ length }) => length <= ((maxLength ?? Infinity) as number))
  return { found, isLonger: found.length < all.length }
}

/** Where a task comes in the order of the work: at steps that do it or a kind of it, and as a task that becomes possible. */
function placesOf(
  memory: Memory,
  task: StoredNode,
  { through, isOfPractice, library }: Asked,
): readonly StoredNode[] {
  const kinds = [...withKinds(memory, task)]
  const doing = kinds.flatMap((kind) =>
    memory.to(kind, 'DOES').filter(({ claim }) => library != null || isOfPractice(claim)),
  )
  const enabled = kinds.filter(
    (kind) =>
      through.includes('ENABLES') &&
      memory.to(kind, 'ENABLES').some(({ claim }) => isOfPractice(claim)),
  )
  return [...doing.map(({ node }) => node), ...enabled]
}

/** The ways that meet no place twice, and no other step at which the first task is done, nor another place of the last one: the shortest first, then by their places and links. */
function waysBetween(
  memory: Memory,
  begins: readonly StoredNode[],
  ends: readonly StoredNode[],
  { through, isOfPractice }: Asked,
): readonly Way[] {
  const starts = begins.filter(({ kind }) => kind === 'Step')
  const found: Way[] = []
  const walk = ({ places, links }: Way): void => {
    const here = places.at(-1) as StoredNode
    if (links.length > 0 && ends.includes(here)) {
      found.push({ places, links })
      return
    }
    for (const type of through) {
      for (const { claim, node } of memory.from(here, type)) {
        const isBegunAnew = starts.includes(node) && !ends.includes(node)
        if (!isOfPractice(claim) || places.includes(node) || isBegunAnew) continue
        walk({ places: [...places, node], links: [...links, claim] })
      }
    }
  }
  for (const step of starts) walk({ places: [step], links: [] })
  const trail = ({ places, links }: Way) => [
    links.length,
    ...[...places, ...links].map(({ id }) => id),
  ]
  return found.sort((one, other) => compareLists(trail(one), trail(other)))
}

/** From the task that is really done, over the steps, to the other. */
function pathOf(memory: Memory, { places, links }: Way): Path {
  const [first, last] = [places[0] as StoredNode, places.at(-1) as StoredNode]
  const task = (place: StoredNode) => memory.from(place, 'DOES').map(({ node }) => node)
  const membership = (place: StoredNode) => memory.to(place, 'HAS_STEP').map(({ claim }) => claim)
  return {
    length: links.length,
    nodes: [...task(first), ...places, ...task(last)],
    claims: [...membership(first), ...links, ...membership(last)],
  }
}

function reversed({ length, nodes, claims }: Path): Path {
  return { length, nodes: nodes.toReversed(), claims: claims.toReversed() }
}
