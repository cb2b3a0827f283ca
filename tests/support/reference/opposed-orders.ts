import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { Contradiction, Side } from './contradicting'
import { leaveNoRoom } from './leave-no-room'
import type { Memory } from './memory'
import { pairsOf } from './task-kinds'
import { ToldWorkflow } from './told-workflow'
import { referencesOf } from './values'
import { byNearness, stepWays, type WayBetween } from './ways'

/** The order of a workflow as one source tells it of the practice of one library. */
interface Telling {
  readonly workflow: StoredNode
  readonly source: string
  readonly library: string
  /** The tasks that have a place in it: by steps that do them themselves, or that make them possible. */
  readonly tasks: readonly StoredNode[]
  /** The shortest and strongest ways from each step that does the one task to each place of the other, the nearest first; kinds do not count. */
  readonly ways: (earlier: StoredNode, later: StoredNode) => readonly WayBetween[]
}

/** The tasks that one source puts in one order, and another only in the other. */
export function opposedOrders(
  memory: Memory,
  claims: readonly StoredEdge[],
  isAcross: boolean,
): readonly Contradiction[] {
  const workflows = [...memory.ofKind('Workflow')].sort(byId)
  const tellings = workflows.flatMap((workflow) => tellingsOf(memory, workflow, claims))
  return pairsOf(tellings)
    .filter(([one, other]) => one.source !== other.source)
    .filter(([one, other]) => isAcross || one.library === other.library)
    .filter(([one, other]) => areAlike(memory, one.workflow, other.workflow))
    .flatMap(([one, other]) => opposed(memory, one, other))
}

/** One workflow, a workflow and its variant, or two variants of one. */
function areAlike(memory: Memory, one: StoredNode, other: StoredNode): boolean {
  const kin = (workflow: StoredNode) => [
    workflow,
    ...memory.from(workflow, 'VARIANT_OF').map(({ node }) => node),
  ]
  return kin(one).some((each) => kin(other).includes(each))
}

function tellingsOf(
  memory: Memory,
  workflow: StoredNode,
  claims: readonly StoredEdge[],
): readonly Telling[] {
  const whole = ToldWorkflow.of(memory, workflow)
  const links = whole.claims.filter(
    (claim) => (claim.type === 'NEXT' || claim.type === 'ENABLES') && claims.includes(claim),
  )
  const named = (values: readonly string[]) => [...new Set(values)].sort()
  const libraries = named(links.map(({ properties }) => String(properties['library'])))
  const sources = named(links.flatMap((link) => referencesOf(link).map(({ source }) => source)))
  return libraries.flatMap((library) =>
    sources.map((source) => {
      const told = whole.withClaims(
        (claim) =>
          links.includes(claim) &&
          claim.properties['library'] === library &&
          referencesOf(claim).some((reference) => reference.source === source),
      )
      const ways = told.steps.flatMap((step) => firstToEach(stepWays(told, step))).sort(byNearness)
      return {
        workflow,
        source,
        library,
        tasks: [...new Set([...told.tasks, ...told.enabled])],
        ways: (earlier, later) =>
          ways.filter(
            ({ from, place }) =>
              told.taskOf(from) === earlier &&
              (place.kind === 'Step' ? told.taskOf(place) : place) === later,
          ),
      }
    }),
  )
}

/** Of the ways from a step the first to each place. */
function firstToEach(ways: readonly WayBetween[]): readonly WayBetween[] {
  return ways.filter(({ place }, index) => ways.findIndex((way) => way.place === place) === index)
}

function opposed(memory: Memory, one: Telling, other: Telling): readonly Contradiction[] {
  const shared = one.tasks.filter((task) => other.tasks.includes(task))
  return pairsOf(shared).flatMap((pair) => {
    const orders = [one, other].map(({ ways }) =>
      [pair, pair.toReversed()].map(([earlier, later]) =>
        ways(earlier as StoredNode, later as StoredNode),
      ),
    )
    const [ours, theirs] = orders.map((order) => order.map(({ length }) => length > 0))
    const isStrict = (order: readonly boolean[] | undefined) => order?.[0] !== order?.[1]
    if (!isStrict(ours) || !isStrict(theirs) || ours?.[0] === theirs?.[0]) return []
    const [from, to] = ours?.[0] === true ? pair : (pair.toReversed() as [StoredNode, StoredNode])
    const libraries = new Set([one.library, other.library])
    return [
      {
        kind: 'NEXT',
        from,
        to,
        libraries: [...libraries].sort().map((id) => memory.end(id)),
        differsIn: ['ORDER'],
        opposite: (orders[0] ?? [])
          .flat()
          .some((ours) =>
            (orders[1] ?? []).flat().some((theirs) => leaveNoRoom(ours.claims, theirs.claims)),
          ),
        sides: [sideOf(memory, one, from, to), sideOf(memory, other, to, from)],
      },
    ]
  })
}

function sideOf(memory: Memory, told: Telling, earlier: StoredNode, later: StoredNode): Side {
  const source = memory.node(told.source)
  return {
    sources: source === undefined ? [] : [source],
    claims: told.ways(earlier, later)[0]?.claims ?? [],
  }
}
