import { certaintyOf } from '../claim/certainty'
import type { RoleInContact } from './contact.query'

/** The columns of the picture, from the least to the most. */
export const amounts = ['NONE', 'LITTLE', 'SOME', 'MUCH'] as const
export type Amount = (typeof amounts)[number]
export type ContactAmount = Amount | 'UNKNOWN'

/** What stands in a column: said in words without a qualifier, meant and not said in words, possible, or nothing. */
export type ContactCell = 'said' | 'meant' | 'possible' | 'none'

export const groups = ['onlyLittle', 'maybeMore', 'more', 'open', 'unknown'] as const
export type ContactGroup = (typeof groups)[number]

const little = amounts.indexOf('LITTLE')

/** A cell for each amount: in the range of the role, what a claim names without a qualifier is said or meant, and the rest is possible. An end that nobody tells leaves the range open. */
export function contactCellsOf({ faceToFace }: RoleInContact): readonly ContactCell[] {
  const least = amounts.findIndex((amount) => amount === faceToFace.atLeast)
  const most = amounts.findIndex((amount) => amount === faceToFace.atMost)
  const isUnknown = least < 0 && most < 0
  const last = most < 0 ? amounts.length - 1 : most
  const plain = faceToFace.claims.filter(({ modality }) => certaintyOf(modality) === 'sure')
  return amounts.map((amount, index) => {
    if (isUnknown || index < least || index > last) return 'none'
    const bases = plain.filter((claim) => claim.amount === amount).map(({ basis }) => basis)
    if (bases.includes('EXPLICIT')) return 'said'
    return bases.includes('IMPLIED') ? 'meant' : 'possible'
  })
}

export function groupOf(cells: readonly ContactCell[]): ContactGroup {
  const last = cells.findLastIndex((cell) => cell !== 'none')
  if (last < 0) return 'unknown'
  if (last <= little) return 'onlyLittle'
  const named = cells.findIndex((cell) => cell === 'said' || cell === 'meant')
  if (named < 0) return 'open'
  return named <= little ? 'maybeMore' : 'more'
}
