import { Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import { claims, pageOfClaims } from '../../../query/roots/claims'
import { listArguments } from '../../definition/list-arguments'
import { defineRoot } from '../../definition/define-root'
import { connectionOfClaims, pageArguments } from '../../model/connection-types'
import { filterArguments } from '../../definition/filter-arguments'
import { ClaimSort } from '../../model/sort'
import { ClaimWhere } from '../../model/filters/claim-where'
import { practiceArgument } from '../../definition/practice-arguments'
import { Claim } from '../../model/claim.type'

@Resolver()
export class ClaimResolver {
  constructor(readonly graph: Graph) {}
}

const { prototype } = ClaimResolver

const ofWhom =
  'What single libraries do is left out, unless asked for by practice or by the filter.'

const choosing = filterArguments(ClaimWhere, ClaimSort)

defineRoot(
  prototype,
  {
    name: 'claims',
    type: () => [Claim],
    description: `The claims that match, by id. ${ofWhom}`,
    arguments: [...choosing, ...listArguments(), practiceArgument],
  },
  claims,
)

const connection = connectionOfClaims()

defineRoot(
  prototype,
  {
    name: 'claimsConnection',
    type: () => connection,
    description: `The claims that match, page by page, with how many there are in all and by what they say. ${ofWhom}`,
    arguments: [...choosing, ...pageArguments, practiceArgument],
  },
  pageOfClaims,
)
