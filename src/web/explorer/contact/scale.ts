import { certaintyOf } from '../claim/certainty'
import type { RoleInContact } from './contact.query'

/** The columns of the picture, from the least to the most. */
export const amounts = ['NONE', 'LITTLE', 'SOME', 'MUCH'] as const
export type Amount = (typeof amounts)[number]
export type ContactAmount = Amount | 'UNKNOWN'

/** What stands in a column: said without doubt, possible, or nothing. */
export type Cell = 'sure' | 'possible' | 'none'

export const groups = ['onlyLittle', 'maybeMore', 'more', 'open', 'unknown'] as const
export type Group = (typeof groups)[number]

const little = amounts.indexOf('LITTLE')

/** A cell for each amount: in the range of the role, what a claim names without doubt is sure, and the rest is possible. */
export function cellsOf({ faceToFace, channelsConnection }: RoleInContact): readonly Cell[] {
  const least = amounts.findIndex((amount) => amount === faceToFace.atLeast)
  const most = amounts.findIndex((amount) => amount === faceToFace.atMost)
  const sure = channelsConnection.edges
    .filter(
      ({ claim, node }) => node.faceToFace !== false && certaintyOf(claim.modality) !== 'unsure',
    )
    .map(({ claim }) => claim.amount)
  return amounts.map((amount, index) => {
    if (least < 0 || index < least || index > most) return 'none'
    return least === most || sure.includes(amount) ? 'sure' : 'possible'
  })
}

export function groupOf(cells: readonly Cell[]): Group {
  const last = cells.findLastIndex((cell) => cell !== 'none')
  if (last < 0) return 'unknown'
  if (last <= little) return 'onlyLittle'
  const surely = cells.indexOf('sure')
  if (surely < 0) return 'open'
  return surely <= little ? 'maybeMore' : 'more'
}
