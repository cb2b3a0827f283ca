import type { Argument } from '../definition/field'
import { largestPageSize } from '../../query/paging/page'
import { listArguments } from '../definition/list-arguments'
import { filterArguments } from '../definition/filter-arguments'
import { ClaimSort } from './sort'
import { ClaimWhere } from './filters/claim-where'

/** The arguments of a list of claims. */
export const claimListArguments: readonly Argument[] = [
  ...filterArguments(ClaimWhere, ClaimSort),
  ...listArguments(largestPageSize),
]
