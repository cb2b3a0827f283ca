import { modality } from '../../../src/domain/vocabulary/claim'
import { words } from '../../../src/domain/vocabulary/enumeration'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { type Comparable, compare, compareLists } from './compare'
import type { Given } from './comparisons'
import { type Memory, reach } from './memory'
import { nodeMatches } from './node-filter'
import { isOfPractice, type Whose } from './practice'

export interface FollowingArguments extends Whose {
  readonly workflow?: string | null
  readonly maxDistance?: number | null
  readonly where?: Given | null
  readonly first?: number | null
  readonly skip?: number | null
}

/** A way from one step to another, in the direction of the work. */
interface Way {
  readonly steps: readonly StoredNode[]
  readonly nexts: readonly StoredEdge[]
}

interface Occurrence {
  readonly target: StoredNode
  readonly workflow: StoredNode
  readonly from: StoredNode
  readonly to: StoredNode
  readonly via: readonly StoredNode[]
  readonly distance: number
  readonly rank: number
  readonly modality: string
  readonly claims: readonly StoredEdge[]
  readonly place: readonly Comparable[]
}

/** The tasks that come after a task, or before it. */
export function tasksInOrder(
  memory: Memory,
  task: StoredNode,
  given: FollowingArguments,
  isForward: boolean,
): readonly unknown[] {
  const { where } = given
  const begin = given.skip ?? 0
  const found = occurrences(memory, task, given, isForward).sort((one, other) =>
    compareLists(one.place, other.place),
  )
  return [...new Set(found.map(({ target }) => target))]
    .map((target) => {
      const all = found.filter((occurrence) => occurrence.target === target)
      const distance = all[0]?.distance ?? 0
      return { task: target, distance, modality: all[0]?.modality, occurrences: all }
    })
    .sort((one, other) => one.distance - other.distance || compare(one.task.id, other.task.id))
    .filter(({ task: found }) => where == null || nodeMatches(memory, found, where))
    .slice(begin, begin + (given.first ?? 1000))
}

/** For each two steps the best way between them: the shortest, of these the strongest. */
function occurrences(
  memory: Memory,
  task: StoredNode,
  given: FollowingArguments,
  isForward: boolean,
): Occurrence[] {
  const best = new Map<string, Occurrence>()
  const isWalked = isWalkedFrom(memory, task, given)
  for (const { node: start, claim } of memory.to(task, 'DOES')) {
    if (given.library == null && !isWalked(claim)) continue
    for (const way of waysFrom(memory, start, given, isForward, isWalked)) {
      for (const found of occurrencesAt(memory, task, way, given, isForward)) {
        const pair = `${found.from.id} ${found.to.id}`
        const known = best.get(pair)
        if (known === undefined || compareWays(found, known) < 0) best.set(pair, found)
      }
    }
  }
  return [...best.values()]
}

/** Through whose claims ways lead; those of a workflow that is asked for are its own, whosever it is. */
function isWalkedFrom(
  memory: Memory,
  task: StoredNode,
  { library, practice, workflow }: FollowingArguments,
): (claim: StoredEdge) => boolean {
  const whose = { library, practice: workflow == null ? practice : 'ALL' }
  return (claim) => isOfPractice(memory, task, claim, whose)
}

/** All ways that pass no step twice, up to the longest distance: the shortest between two steps are among them. */
function waysFrom(
  memory: Memory,
  start: StoredNode,
  { maxDistance }: FollowingArguments,
  isForward: boolean,
  isWalked: (claim: StoredEdge) => boolean,
): readonly Way[] {
  const longest = maxDistance ?? 6
  const found: Way[] = []
  const walk = ({ steps, nexts }: Way): void => {
    if (nexts.length === longest) return
    const here = isForward ? steps.at(-1) : steps[0]
    if (here === undefined) return
    for (const { claim, node } of isForward ? memory.from(here, 'NEXT') : memory.to(here, 'NEXT')) {
      if (!isWalked(claim)) continue
      if (steps.includes(node)) continue
      const way = isForward
        ? { steps: [...steps, node], nexts: [...nexts, claim] }
        : { steps: [node, ...steps], nexts: [claim, ...nexts] }
      found.push(way)
      walk(way)
    }
  }
  walk({ steps: [start], nexts: [] })
  return found
}

function occurrencesAt(
  memory: Memory,
  task: StoredNode,
  { steps, nexts }: Way,
  { workflow: asked }: FollowingArguments,
  isForward: boolean,
): readonly Occurrence[] {
  const from = steps[0] as StoredNode
  const to = steps.at(-1) as StoredNode
  const [start, end] = isForward ? [from, to] : [to, from]
  if (asked != null && !isInside(memory, start, asked)) return []
  return memory.from(end, 'DOES').flatMap(({ node: target }) =>
    target === task
      ? []
      : memory
          .to(end, 'HAS_STEP')
          .filter(({ node: workflow }) => asked == null || isPartOf(memory, workflow, asked))
          .map(({ claim: membership, node: workflow }) => {
            const claims = [...nexts, membership]
            const rank = Math.min(
              ...claims.map((claim) => Number(claim.properties['modalityRank'])),
            )
            return {
              target,
              workflow,
              from,
              to,
              via: steps.slice(1, -1),
              distance: nexts.length,
              rank,
              modality: words(modality)[rank] ?? '',
              claims,
              place: [nexts.length, -rank, from.id, to.id],
            }
          }),
  )
}

/** Among ways that are as short and as strong the one whose steps, and then whose claims, come first by id. */
function compareWays(one: Occurrence, other: Occurrence): number {
  return (
    one.distance - other.distance ||
    other.rank - one.rank ||
    compareLists(ids(one.via), ids(other.via)) ||
    compareLists(ids(one.claims), ids(other.claims))
  )
}

function ids(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id)
}

function isInside(memory: Memory, step: StoredNode, workflow: string): boolean {
  return memory.to(step, 'HAS_STEP').some(({ node }) => isPartOf(memory, node, workflow))
}

function isPartOf(memory: Memory, workflow: StoredNode, whole: string): boolean {
  return [...reach(workflow, (node) => memory.from(node, 'PART_OF'))].some(({ id }) => id === whole)
}
