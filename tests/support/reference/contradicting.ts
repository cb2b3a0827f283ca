import { edgeTypes } from '../../../src/domain/model/model'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { isClaim } from './claim-fields'
import { byId, compareLists } from './compare'
import type { Given } from './comparisons'
import { leaveNoRoom } from './leave-no-room'
import { part } from './pages'
import type { Memory } from './memory'
import { differsInValue, isAbove, subjectOf, valueOf } from './measured'
import { opposedOrders } from './opposed-orders'
import { referencesOf } from './values'

/** What some sources say, as against what others say of the same. */
export interface Side {
  readonly sources: readonly StoredNode[]
  readonly claims: readonly StoredEdge[]
}

export interface Contradiction {
  readonly kind: string
  readonly from: StoredNode
  readonly to: StoredNode
  readonly libraries: readonly StoredNode[]
  readonly differsIn: readonly string[]
  readonly opposite: boolean
  readonly sides: readonly Side[]
}

/** The cases in which sources say different things of the same. */
export function contradictions(memory: Memory, given: Given): readonly Contradiction[] {
  const { library, opposite, acrossLibraries, limit, offset } = given
  const kinds = (given['kinds'] ?? edgeTypes) as readonly string[]
  const isAcross = acrossLibraries === true
  const claims = memory.edges
    .filter(isClaim)
    .filter(({ properties }) => library == null || properties['library'] === library)
  const source = given['source'] as string | null | undefined
  const found = [
    ...differingClaims(memory, claims, kinds, isAcross),
    ...(kinds.includes('NEXT') ? opposedOrders(memory, claims, isAcross) : []),
  ]
    .filter((contradiction) => opposite !== true || contradiction.opposite)
    .filter(
      ({ sides }) =>
        source == null || sides.some(({ sources }) => sources.some(({ id }) => id === source)),
    )
    .sort((one, other) => compareLists(placeOf(one), placeOf(other)))
  return part(found, limit, offset)
}

/** By the kind, the two nodes, the libraries, the claims and the sources. */
function placeOf({ kind, from, to, libraries, sides }: Contradiction): readonly string[] {
  const named = [
    ...libraries,
    ...sides.flatMap(({ claims }) => claims),
    ...sides.flatMap(({ sources }) => sources),
  ]
  return [kind, from.id, to.id, ...named.map(({ id }) => id)]
}

/** The documents that claims cite, each once, as far as the graph has them. */
function documentsOf(memory: Memory, claims: readonly StoredEdge[]): readonly StoredNode[] {
  const ids = claims.flatMap((claim) => referencesOf(claim).map(({ source }) => source))
  return [...new Set(ids)].flatMap((id) => memory.node(id) ?? [])
}

function differingClaims(
  memory: Memory,
  claims: readonly StoredEdge[],
  kinds: readonly string[],
  isAcross: boolean,
): readonly Contradiction[] {
  const wanted = claims.filter(({ type }) => kinds.includes(type))
  const keyOf = ({ type, from, to, properties }: StoredEdge): string =>
    JSON.stringify([type, from, subjectOf(memory, to), isAcross ? '' : properties['library']])
  return [...new Set(wanted.map(keyOf))].flatMap((key) => {
    const group = wanted.filter((claim) => keyOf(claim) === key).sort(byId)
    const sides = sidesOf(group)
    const pairs = group.flatMap((one) =>
      group
        .filter(
          (other) => sides.find((side) => side.has(one)) !== sides.find((side) => side.has(other)),
        )
        .map((other) => [one, other] as const),
    )
    const differ = (aspect: string, test: Test) =>
      pairs.some(([one, other]) => test(one, other)) ? [aspect] : []
    const differsIn = [
      ...differ('MODALITY', differsBy('modality')),
      ...differ('AMOUNT', differsInAmount),
      ...differ('EXTENT', differsBy('extent')),
      ...differ('VALUE', (one, other) =>
        differsInValue(valueOf(memory, one), valueOf(memory, other)),
      ),
    ]
    const [claim] = group
    if (claim === undefined || differsIn.length === 0) return []
    const isOpposed: Test = (one, other) =>
      leaveNoRoom([one], [other]) &&
      ((claim.type === 'SERVES_THROUGH' && isOpposite(one, other)) ||
        isAbove(valueOf(memory, one), valueOf(memory, other)))
    const libraries = new Set(group.map(({ properties }) => String(properties['library'])))
    return [
      {
        kind: claim.type,
        from: memory.end(claim.from),
        to: memory.end(claim.to),
        libraries: [...libraries].map((id) => memory.end(id)).sort(byId),
        differsIn,
        opposite: pairs.some(([one, other]) => isOpposed(one, other)),
        sides: sides.map((side) => ({
          sources: documentsOf(memory, [...side].sort(byId)),
          claims: [...side].sort(byId),
        })),
      },
    ]
  })
}

/** Claims that have a source in common, at once or through others, are one side. */
function sidesOf(group: readonly StoredEdge[]): readonly ReadonlySet<StoredEdge>[] {
  const citing = (claim: StoredEdge) => referencesOf(claim).map(({ source }) => source)
  const sideOf = (claim: StoredEdge): Set<StoredEdge> => {
    const side = new Set([claim])
    for (const known of side) {
      for (const other of group) {
        if (citing(other).some((source) => citing(known).includes(source))) side.add(other)
      }
    }
    return side
  }
  const sides: Set<StoredEdge>[] = []
  for (const claim of group) if (!sides.some((side) => side.has(claim))) sides.push(sideOf(claim))
  return sides
}

type Test = (one: StoredEdge, other: StoredEdge) => boolean

function differsBy(name: string): Test {
  return (one, other) => one.properties[name] !== other.properties[name]
}

/** No amount is some, and so another than none alone. */
function differsInAmount(one: StoredEdge, other: StoredEdge): boolean {
  const [first, second] = [one.properties['amount'], other.properties['amount']]
  if (first === undefined || second === undefined) return (first ?? second) === 'NONE'
  return first !== second
}

/** Only a little leaves room for none. */
function isOpposite(one: StoredEdge, other: StoredEdge): boolean {
  const [first, second] = [one.properties['amount'], other.properties['amount']]
  return first === 'NONE' && second !== 'NONE' && second !== 'LITTLE'
}
