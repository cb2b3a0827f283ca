import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { type Comparable, compare, compareLists } from './compare'
import type { Given } from './comparisons'
import { type Memory, reach } from './memory'
import { nodeMatches } from './node-filter'
import { isOfPractice, listPractice, type Whose } from './practice'
import { sureness } from './ways'

export interface FollowingArguments extends Whose {
  readonly workflow?: string | null
  readonly exact?: boolean | null
  readonly maxDistance?: number | null
  readonly where?: Given | null
  readonly limit?: number | null
  readonly offset?: number | null
}

/** A way in the direction of the work: places are steps, and last perhaps a task that becomes possible. */
interface Way {
  readonly places: readonly StoredNode[]
  readonly links: readonly StoredEdge[]
}

interface Occurrence {
  readonly target: StoredNode
  readonly workflow: StoredNode
  readonly from: StoredNode
  readonly to: StoredNode | null
  readonly via: readonly StoredNode[]
  readonly distance: number
  readonly relation: 'NEXT' | 'ENABLES'
  readonly rank: number
  readonly modality: string
  readonly weakestClaim: StoredEdge
  readonly conditionalClaims: readonly StoredEdge[]
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
  const { where, workflow } = given
  const whose = workflow == null ? listPractice({ ...given }, [task.kind]) : 'ALL'
  const begin = given.offset ?? 0
  const found = occurrences(memory, task, given, isForward).sort((one, other) =>
    compareLists(one.place, other.place),
  )
  return [...new Set(found.map(({ target }) => target))]
    .map((target) => {
      const all = found.filter((occurrence) => occurrence.target === target)
      const { distance, relation, modality, weakestClaim, conditionalClaims } = all[0] as Occurrence
      const sure = { modality, weakestClaim, conditionalClaims }
      return { task: target, distance, relation, ...sure, occurrences: all }
    })
    .sort((one, other) => one.distance - other.distance || compare(one.task.id, other.task.id))
    .filter(({ task: found }) => where == null || nodeMatches(memory, found, where, whose))
    .slice(begin, begin + (given.limit ?? 1000))
}

/** For each two places the best way between them: the shortest, of these the strongest. */
function occurrences(
  memory: Memory,
  task: StoredNode,
  given: FollowingArguments,
  isForward: boolean,
): Occurrence[] {
  const kinds =
    given.exact === true ? new Set([task]) : reach(task, (each) => memory.to(each, 'BROADER'))
  const best = new Map<string, Occurrence>()
  for (const start of startsOf(memory, task, kinds, given, isForward)) {
    for (const way of waysFrom(memory, task, start, given, isForward)) {
      const found = occurrenceOf(memory, kinds, way, given, isForward)
      if (!found) continue
      const pair = `${found.from.id} ${found.to?.id ?? found.target.id} ${start.id}`
      const known = best.get(pair)
      if (known === undefined || compareWays(found, known, isForward) < 0) best.set(pair, found)
    }
  }
  return [...best.values()]
}

/** The steps at which the task or a kind of it is done; before it, also such tasks themselves, when steps make them possible. */
function startsOf(
  memory: Memory,
  task: StoredNode,
  kinds: ReadonlySet<StoredNode>,
  given: FollowingArguments,
  isForward: boolean,
): readonly StoredNode[] {
  const types = isForward ? ['DOES'] : ['DOES', 'ENABLES']
  const found = types.flatMap((type) =>
    [...kinds].flatMap((kind) =>
      memory
        .to(kind, type)
        .filter(({ claim }) => given.library != null || isWalkedFrom(memory, task, given)(claim))
        .map(({ node: step }) => (type === 'DOES' ? step : kind)),
    ),
  )
  return [...new Set(found)].filter(
    (place) =>
      given.workflow == null || place.kind === 'Task' || isInside(memory, place, given.workflow),
  )
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

/** All ways that pass no place twice: the shortest between two places are among them. */
function waysFrom(
  memory: Memory,
  task: StoredNode,
  start: StoredNode,
  given: FollowingArguments,
  isForward: boolean,
): readonly Way[] {
  const isWalked = isWalkedFrom(memory, task, given)
  const found: Way[] = []
  const walk = ({ places, links }: Way): void => {
    if (links.length >= (given.maxDistance ?? Infinity)) return
    const here = (isForward ? places.at(-1) : places[0]) as StoredNode
    const hops = ['NEXT', 'ENABLES'].flatMap((type) =>
      isForward ? memory.from(here, type) : memory.to(here, type),
    )
    for (const { claim, node } of hops) {
      if (!isWalked(claim) || places.includes(node)) continue
      const way = isForward
        ? { places: [...places, node], links: [...links, claim] }
        : { places: [node, ...places], links: [claim, ...links] }
      found.push(way)
      walk(way)
    }
  }
  walk({ places: [start], links: [] })
  return found
}

function occurrenceOf(
  memory: Memory,
  kinds: ReadonlySet<StoredNode>,
  { places, links }: Way,
  { workflow: asked }: FollowingArguments,
  isForward: boolean,
): Occurrence | undefined {
  const from = places[0] as StoredNode
  const last = places.at(-1) as StoredNode
  const end = isForward ? last : from
  const target = end.kind === 'Task' ? end : memory.from(end, 'DOES')[0]?.node
  const inWorkflow = end.kind === 'Task' ? (places.at(-2) as StoredNode) : end
  const membership = memory.to(inWorkflow, 'HAS_STEP')[0]
  if (!target || !membership || kinds.has(target)) return undefined
  if (asked != null && !isPartOf(memory, membership.node, asked)) return undefined
  // What makes a task possible is inside, too, whichever end of the way is asked about.
  const enabling = last.kind === 'Task' ? (places.at(-2) as StoredNode) : undefined
  if (asked != null && enabling && !isInside(memory, enabling, asked)) return undefined
  const claims = end.kind === 'Task' ? links : [...links, membership.claim]
  const sure = sureness(claims)
  const to = last.kind === 'Task' ? null : last
  return {
    target,
    workflow: membership.node,
    from,
    to,
    via: places.slice(1, -1),
    distance: links.length,
    relation: to === null ? 'ENABLES' : 'NEXT',
    ...sure,
    claims,
    place: [links.length, -sure.rank, from.id, to?.id ?? ''],
  }
}

/** Among ways that are as short and as strong the one whose places, and then whose claims, come first by id, from the task that is asked about on. */
function compareWays(one: Occurrence, other: Occurrence, isForward: boolean): number {
  const ids = (all: readonly { readonly id: string }[]): readonly string[] => {
    const inOrder = all.map(({ id }) => id)
    return isForward ? inOrder : inOrder.reverse()
  }
  return (
    one.distance - other.distance ||
    other.rank - one.rank ||
    compareLists(ids(one.via), ids(other.via)) ||
    compareLists(ids(linksOf(one)), ids(linksOf(other)))
  )
}

function linksOf({ claims }: Occurrence): readonly StoredEdge[] {
  return claims.filter(({ type }) => type !== 'HAS_STEP')
}

function isInside(memory: Memory, step: StoredNode, workflow: string): boolean {
  return memory.to(step, 'HAS_STEP').some(({ node }) => isPartOf(memory, node, workflow))
}

function isPartOf(memory: Memory, workflow: StoredNode, whole: string): boolean {
  return [...reach(workflow, (node) => memory.from(node, 'PART_OF'))].some(({ id }) => id === whole)
}
