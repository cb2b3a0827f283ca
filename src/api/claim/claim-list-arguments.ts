import { Int } from 'type-graphql'
import type { Argument } from '../define'
import { ClaimPropertyOrder } from '../order/order'
import { practiceArgument } from '../practice-arguments'
import { ClaimWhere } from '../where/claim-where'

/** The arguments of a list of claims. */
export const claimListArguments: readonly Argument[] = [
  {
    name: 'where',
    type: () => ClaimWhere,
    description: 'Only claims that match; all by default.',
  },
  {
    name: 'orderBy',
    type: () => [ClaimPropertyOrder],
    description: 'What to order by, the first entry first; ties, and all by default, by id.',
  },
  {
    name: 'first',
    type: () => Int,
    description:
      'How many at most: 1000 by default and at most. If there are more, extensions.limitedBy says so.',
  },
]

/** In a list of claims, the filter can ask for those of others, too. */
export const practiceOfClaims: Argument = {
  ...practiceArgument,
  description:
    'Whose practice is shown of what libraries share: what single libraries do only with ALL, or if the filter names a library, a dataset, a source or an end.',
}
