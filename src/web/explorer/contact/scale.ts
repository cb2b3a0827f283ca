import { certaintyOf } from '../claim/certainty'
import type { RoleInContact } from './contact.query'

/** The columns of the picture, from the least to the most. */
export const amounts = ['NONE', 'LITTLE', 'SOME', 'MUCH'] as const
export type Amount = (typeof amounts)[number]
export type ContactAmount = Amount | 'UNKNOWN'

/** What stands in a column: stated in words, meant but not said, possible, or nothing. */
export type Cell = 'stated' | 'implied' | 'possible' | 'none'

export const groups = ['onlyLittle', 'maybeMore', 'more', 'open', 'unknown'] as const
export type Group = (typeof groups)[number]

const little = amounts.indexOf('LITTLE')

/** A cell for each amount: in the range of the role, what a claim names without a doubtful hedge is stated or implied, and the rest is possible. */
export function cellsOf({ faceToFace }: RoleInContact): readonly Cell[] {
  const least = amounts.findIndex((amount) => amount === faceToFace.atLeast)
  const most = amounts.findIndex((amount) => amount === faceToFace.atMost)
  const plain = faceToFace.claims.filter(({ modality }) => certaintyOf(modality) !== 'unsure')
  return amounts.map((amount, index) => {
    if (least < 0 || index < least || index > most) return 'none'
    const naming = plain.filter((claim) => claim.amount === amount)
    if (naming.length === 0) return 'possible'
    return naming.some(({ basis }) => basis === 'EXPLICIT') ? 'stated' : 'implied'
  })
}

export function groupOf(cells: readonly Cell[]): Group {
  const last = cells.findLastIndex((cell) => cell !== 'none')
  if (last < 0) return 'unknown'
  if (last <= little) return 'onlyLittle'
  const named = cells.findIndex((cell) => cell === 'stated' || cell === 'implied')
  if (named < 0) return 'open'
  return named <= little ? 'maybeMore' : 'more'
}
