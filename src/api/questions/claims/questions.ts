import { claims, pageOfClaims } from '../../../query/roots/claims'
import { listArguments } from '../../definition/list-arguments'
import type { RootFields } from '../../definition/root-field'
import { connectionOfClaims, pageArguments } from '../../model/connection-types'
import { filterArguments } from '../../definition/filter-arguments'
import { ClaimSort } from '../../model/sort'
import { ClaimWhere } from '../../model/filters/claim-where'
import { practiceArgument } from '../../definition/practice-arguments'
import { Claim } from '../../model/claim.type'
import { costOfClaims } from '../../../limits/cost/list-costs'

const ofWhom =
  'What single libraries do is left out, unless asked for by practice or by the filter.'

const choosing = filterArguments(ClaimWhere, ClaimSort)

const connection = connectionOfClaims()

export const claimQuestions: RootFields = {
  claims: {
    listOf: () => Claim,
    cost: costOfClaims,
    description: `The claims that match, by id. ${ofWhom}`,
    arguments: [...choosing, ...listArguments(), practiceArgument],
    answer: claims,
  },
  claimsConnection: {
    type: () => connection,
    cost: costOfClaims,
    description: `The claims that match, page by page, with how many there are in all and by what they say. ${ofWhom}`,
    arguments: [...choosing, ...pageArguments, practiceArgument],
    answer: pageOfClaims,
  },
}
