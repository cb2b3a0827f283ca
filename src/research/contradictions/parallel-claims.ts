import { pairsOf } from '../order/subject'
import type { Aspect, Contradiction } from './contradiction'

/** A claim with what it can differ in from another of the same kind between the same nodes. */
export interface ParallelClaim {
  readonly id: string
  readonly from: string
  readonly library: string
  readonly modality: string
  readonly amount: string | null
  readonly extent: string | null
  readonly sources: readonly string[]
}

/** Claims of one kind between the same two nodes. */
export interface ParallelClaims {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly claims: readonly ParallelClaim[]
}

/** What is contradictory in claims of one kind between the same nodes; undefined where no two sides differ. */
export function contradictionAmong({
  kind,
  from,
  to,
  claims,
}: ParallelClaims): Contradiction | undefined {
  const sides = sidesOf(claims)
  const pairs = pairsOf(sides).flatMap(([side, other]) => pairsAcross(side, other))
  const differsIn = aspects.filter(({ differs }) =>
    pairs.some(([one, other]) => differs(one, other)),
  )
  if (differsIn.length === 0) return undefined
  return {
    kind,
    from,
    to,
    libraries: [...new Set(claims.map(({ library }) => library))].sort(),
    differsIn: differsIn.map(({ aspect }) => aspect),
    opposite:
      isContact(kind) &&
      pairs.some(([one, other]) => isOpposite(one, other) || isOpposite(other, one)),
    sides: sides.map((side) => ({
      sources: [...new Set(side.flatMap(({ sources }) => sources))],
      claims: side,
    })),
  }
}

const aspects: readonly {
  readonly aspect: Aspect
  readonly differs: (one: ParallelClaim, other: ParallelClaim) => boolean
}[] = [
  { aspect: 'MODALITY', differs: (one, other) => one.modality !== other.modality },
  { aspect: 'AMOUNT', differs: differInAmount },
  { aspect: 'EXTENT', differs: (one, other) => one.extent !== other.extent },
]

/** A claim of contact without an amount means some, so it is no other amount than those, and another than none. */
function differInAmount(one: ParallelClaim, other: ParallelClaim): boolean {
  if (one.amount !== null && other.amount !== null) return one.amount !== other.amount
  return saysNone(one) !== saysNone(other)
}

/** Only a little leaves room for none, so it is no opposite of that. */
function isOpposite(one: ParallelClaim, other: ParallelClaim): boolean {
  return saysNone(one) && !saysNone(other) && other.amount !== 'LITTLE'
}

function saysNone({ amount }: ParallelClaim): boolean {
  return amount === 'NONE'
}

function isContact(kind: string): boolean {
  return kind === 'SERVES_THROUGH'
}

/** Claims that have a source in common, at once or through others, are one side: a source that says two things does not contradict another. */
function sidesOf(claims: readonly ParallelClaim[]): readonly (readonly ParallelClaim[])[] {
  const sides: ParallelClaim[][] = []
  for (const claim of claims) {
    const near = sides.filter((side) => side.some((other) => haveSourceInCommon(claim, other)))
    for (const side of near) sides.splice(sides.indexOf(side), 1)
    sides.push([...near.flat(), claim])
  }
  return sides.map((side) => side.sort(byId)).sort(([one], [other]) => byId(one, other))
}

function haveSourceInCommon(one: ParallelClaim, other: ParallelClaim): boolean {
  return one.sources.some((source) => other.sources.includes(source))
}

function byId(one: ParallelClaim | undefined, other: ParallelClaim | undefined): number {
  return String(one?.id) < String(other?.id) ? -1 : 1
}

function pairsAcross(
  side: readonly ParallelClaim[],
  other: readonly ParallelClaim[],
): readonly (readonly [ParallelClaim, ParallelClaim])[] {
  return side.flatMap((one) => other.map((another) => [one, another] as const))
}
