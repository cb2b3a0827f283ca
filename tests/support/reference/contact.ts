import { amount, modality } from '../../../src/domain/vocabulary/claim'
import { rankOf, words } from '../../../src/domain/vocabulary/enumeration'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Given } from './comparisons'
import { type Memory, reach } from './memory'
import { isOfPractice, type Whose } from './practice'

export interface Contact {
  readonly atLeast: string
  readonly atMost: string
  readonly variesBy: readonly string[]
  readonly basis: string | null
  readonly claims: readonly StoredEdge[]
}

interface Range {
  readonly low: number
  readonly high: number
}

const none = rankOf(amount, 'NONE')
const little = rankOf(amount, 'LITTLE')
const much = rankOf(amount, 'MUCH')
const doubtful = rankOf(modality, 'SOMETIMES')

const isInPerson = (channel: StoredNode): boolean => channel.properties['faceToFace'] === true

/** How much a role meets customers face to face, as docs/decisions/0003 says. */
export function contactOf(memory: Memory, role: StoredNode, whose: Whose): Contact {
  const claims = claimsOfContact(memory, role, whose)
  const range = rangeOf(memory, claims)
  const variesBy = claims.flatMap(
    ({ properties }) => (properties['variesBy'] as readonly string[] | undefined) ?? [],
  )
  const word = (rank: number | undefined): string =>
    rank === undefined ? 'UNKNOWN' : (words(amount)[rank] ?? '')
  return {
    atLeast: word(range?.low),
    atMost: word(range?.high),
    variesBy: [...new Set(variesBy)].sort(),
    basis: weakestBasis(claims),
    claims: [...claims].sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

function weakestBasis(claims: readonly StoredEdge[]): string | null {
  if (claims.length === 0) return null
  return claims.some((claim) => claim.properties['basis'] === 'IMPLIED') ? 'IMPLIED' : 'EXPLICIT'
}

/** Whether the ends of a role's range are where the filter wants them. */
export function contactMatches(memory: Memory, role: StoredNode, given: Given): boolean {
  const { atLeast, atMost, includeUnknown } = given
  const range = rangeOf(memory, claimsOfContact(memory, role, given))
  if (range === undefined) return includeUnknown === true
  return (
    (atLeast == null || range.low >= rankOf(amount, atLeast as string)) &&
    (atMost == null || range.high <= rankOf(amount, atMost as string))
  )
}

/** The face-to-face channels that are, or belong to, a channel. */
function inPersonUnder(memory: Memory, channel: StoredNode): readonly StoredNode[] {
  return [...reach(channel, (node) => memory.to(node, 'BROADER'))].filter(isInPerson)
}

function claimsOfContact(memory: Memory, role: StoredNode, whose: Whose): readonly StoredEdge[] {
  return memory
    .from(role, 'SERVES_THROUGH')
    .filter(({ claim }) => isOfPractice(memory, role, claim, whose))
    .filter((hop) => inPersonUnder(memory, hop.node).length > 0)
    .map((hop) => hop.claim)
}

function rangeOf(memory: Memory, claims: readonly StoredEdge[]): Range | undefined {
  if (claims.length === 0) return undefined
  const isDoubtful = ({ properties }: StoredEdge): boolean =>
    Number(properties['modalityRank']) <= doubtful
  const certain = hull(
    memory,
    claims.filter((claim) => !isDoubtful(claim)),
  )
  const doubts = claims.filter(isDoubtful)
  return {
    low: Math.min(certain.low, ...doubts.map(lowest)),
    high: Math.max(certain.high, ...doubts.map(highest)),
  }
}

/** What the claims that are certain say together; of several about one channel the widest counts. */
function hull(memory: Memory, claims: readonly StoredEdge[]): Range {
  const all = memory.ofKind('Channel').filter(isInPerson)
  let low = none
  let high = much
  for (const id of new Set(claims.map((claim) => claim.to))) {
    const channel = memory.end(id)
    const parallel = claims.filter((claim) => claim.to === id)
    if (isInPerson(channel)) low = Math.max(low, Math.min(...parallel.map(lowest)))
    const holdsAll = inPersonUnder(memory, channel).length === all.length
    if (holdsAll) high = Math.min(high, Math.max(...parallel.map(highest)))
  }
  return low <= high ? { low, high } : { low: high, high: low }
}

function lowest({ properties }: StoredEdge): number {
  const rank = Number(properties['amountRank'] ?? little)
  // "Only a little" gives no lower bound; to say nothing of the amount does.
  return properties['amountRank'] === little ? none : rank
}

function highest({ properties }: StoredEdge): number {
  return Number(properties['amountRank'] ?? much)
}
