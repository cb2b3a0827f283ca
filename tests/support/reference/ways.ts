import { modality } from '../../../src/domain/vocabulary/claim'
import { words } from '../../../src/domain/vocabulary/enumeration'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { compareLists } from './compare'
import type { ToldWorkflow } from './told-workflow'

/** How sure a chain of claims is: as sure as its weakest, of several the first. */
export function sureness(claims: readonly StoredEdge[]) {
  const ranks = claims.map((claim) => Number(claim.properties['modalityRank']))
  const rank = Math.min(...ranks)
  return {
    rank,
    modality: words(modality)[rank] ?? '',
    weakestClaim: claims[ranks.indexOf(rank)] as StoredEdge,
    conditionalClaims: claims.filter(({ properties }) => properties['condition'] !== undefined),
  }
}

/** That one step leads to another, or to a task that it makes possible: then there is no last step. */
export interface WayBetween {
  readonly workflow: StoredNode
  readonly from: StoredNode
  readonly to: StoredNode | null
  /** Where it ends: a step, or a task that becomes possible. */
  readonly place: StoredNode
  readonly distance: number
  readonly relation: 'NEXT' | 'ENABLES'
  readonly rank: number
  readonly modality: string
  readonly weakestClaim: StoredEdge
  readonly conditionalClaims: readonly StoredEdge[]
  readonly claims: readonly StoredEdge[]
  /** The ids of the places, from the first on, and then of the links. */
  readonly trail: readonly string[]
}

/** For each step that does the one task and each place of the other the shortest way, of these the strongest: the shortest first. */
export function waysBetween(
  told: ToldWorkflow,
  earlier: StoredNode,
  later: StoredNode,
): readonly WayBetween[] {
  const ends = told.placesOf(later)
  return told
    .stepsOf(earlier)
    .flatMap((from) => {
      const ways = stepWays(told, from)
      return ends.flatMap((end) => ways.find(({ place }) => place === end) ?? [])
    })
    .sort(byNearness)
}

/** All ways from a step, the nearest and strongest first. */
export function stepWays(told: ToldWorkflow, step: StoredNode): readonly WayBetween[] {
  return [...allWays(told, [step], [])].sort(byNearness)
}

export function byNearness(one: WayBetween, other: WayBetween): number {
  return (
    one.distance - other.distance || other.rank - one.rank || compareLists(one.trail, other.trail)
  )
}

/** All ways that go on from some places and meet no place twice. */
function allWays(
  told: ToldWorkflow,
  places: readonly StoredNode[],
  links: readonly StoredEdge[],
): readonly WayBetween[] {
  const here = places.at(-1) as StoredNode
  return told.linksFrom(here).flatMap((link) => {
    const place = told.memory.end(link.to)
    if (places.includes(place)) return []
    const [onward, further] = [
      [...places, place],
      [...links, link],
    ]
    return [wayOf(told, onward, further), ...allWays(told, onward, further)]
  })
}

function wayOf(
  told: ToldWorkflow,
  places: readonly StoredNode[],
  links: readonly StoredEdge[],
): WayBetween {
  const from = places[0] as StoredNode
  const last = places.at(-1) as StoredNode
  const to = last.kind === 'Step' ? last : null
  const claims = [
    ...told.membershipOf(from),
    ...links,
    ...(to === null ? [] : told.membershipOf(to)),
  ]
  return {
    workflow: told.node,
    from,
    to,
    place: last,
    distance: links.length,
    relation: to === null ? 'ENABLES' : 'NEXT',
    ...sureness(claims),
    claims,
    trail: [...places, ...links].map(({ id }) => id),
  }
}
