import type { Argument } from '../define'
import { largestPageSize } from '../../query/page'
import { listArguments } from '../list-arguments'
import { filterArguments } from '../node/filter-arguments'
import { ClaimSort } from '../sort/sort'
import { ClaimWhere } from '../where/claim-where'

/** The arguments of a list of claims. */
export const claimListArguments: readonly Argument[] = [
  ...filterArguments(ClaimWhere, ClaimSort),
  ...listArguments(largestPageSize),
]
