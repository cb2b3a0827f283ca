import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { Contradiction, Side } from './contradicting'
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
  /** The shortest and strongest way from a step that does the one task to a place of the other; kinds do not count. */
  readonly way: (earlier: StoredNode, later: StoredNode) => WayBetween | undefined
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
      const ways = told.steps.flatMap((step) => stepWays(told, step)).sort(byNearness)
      return {
        workflow,
        source,
        library,
        tasks: [...new Set([...told.tasks, ...told.enabled])],
        way: (earlier, later) =>
          ways.find(
            ({ from, place }) =>
              told.taskOf(from) === earlier &&
              (place.kind === 'Step' ? told.taskOf(place) : place) === later,
          ),
      }
    }),
  )
}

function opposed(memory: Memory, one: Telling, other: Telling): readonly Contradiction[] {
  const shared = one.tasks.filter((task) => other.tasks.includes(task))
  return pairsOf(shared).flatMap((pair) => {
    const orders = [one, other].map(({ way }) =>
      [pair, pair.toReversed()].map(([earlier, later]) =>
        way(earlier as StoredNode, later as StoredNode),
      ),
    )
    const [ours, theirs] = orders.map((order) => order.map((way) => way !== undefined))
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
        opposite: true,
        sides: [sideOf(memory, one, from, to), sideOf(memory, other, to, from)],
      },
    ]
  })
}

function sideOf(memory: Memory, told: Telling, earlier: StoredNode, later: StoredNode): Side {
  const source = memory.node(told.source)
  return {
    sources: source === undefined ? [] : [source],
    claims: told.way(earlier, later)?.claims ?? [],
  }
}
