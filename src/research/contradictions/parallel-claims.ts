import { compareIds } from '../../domain/compare-ids'
import { boundNames, type BoundName } from '../../domain/measure/bounds'
import { pairsOf } from '../order/subject'
import type { Aspect, Contradiction } from './contradiction'
import { excludeEachOther } from './exclude-each-other'

/** A claim with what it can differ in from another of the same kind between the same nodes. */
export interface ParallelClaim {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly library: string
  readonly modality: string
  /** Whether it holds only on a condition. */
  readonly conditional: boolean
  readonly amount: string | null
  readonly extent: string | null
  /** The numbers of the value to which it leads; null of what it does not state, or if it leads to no value. */
  readonly value: Readonly<Record<BoundName, number | null>>
  readonly sources: readonly string[]
}

/** Claims of one kind that leave the same node, and reach the same or state values of the same. */
export interface ParallelClaims {
  readonly kind: string
  readonly from: string
  readonly claims: readonly ParallelClaim[]
}

/** What is contradictory in claims of one kind between the same nodes; undefined if no two sides differ. */
export function contradictionAmong({
  kind,
  from,
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
    to: sides[0]?.[0]?.to ?? from,
    libraries: [...new Set(claims.map(({ library }) => library))].sort(),
    differsIn: differsIn.map(({ aspect }) => aspect),
    opposite: pairs.some(
      ([one, other]) =>
        excludeEachOther([one], [other]) &&
        ((isContact(kind) && (isOpposite(one, other) || isOpposite(other, one))) ||
          areApart(one.value, other.value)),
    ),
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
  { aspect: 'VALUE', differs: differInValue },
]

/** One states the least and the other the most, so that each can be so, unless the least is more than the most. */
function differInValue({ value: one }: ParallelClaim, { value: other }: ParallelClaim): boolean {
  const differs = boundNames.some(
    (bound) => one[bound] !== null && other[bound] !== null && one[bound] !== other[bound],
  )
  return differs || areApart(one, other)
}

function areApart(one: ParallelClaim['value'], other: ParallelClaim['value']): boolean {
  return exceeds(one.atLeast, other.atMost) || exceeds(other.atLeast, one.atMost)
}

function exceeds(least: number | null, most: number | null): boolean {
  return least !== null && most !== null && least > most
}

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
  return compareIds(String(one?.id), String(other?.id))
}

function pairsAcross(
  side: readonly ParallelClaim[],
  other: readonly ParallelClaim[],
): readonly (readonly [ParallelClaim, ParallelClaim])[] {
  return side.flatMap((one) => other.map((another) => [one, another] as const))
}
