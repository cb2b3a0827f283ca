import { Int, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import { claims, pageOfClaims } from '../../query/roots/claims'
import type { Argument } from '../define'
import { defineRoot } from '../define-root'
import { connectionOfClaims, pageArguments } from '../node/connection-types'
import { ClaimPropertyOrder } from '../order/order'
import { ClaimWhere } from '../where/claim-where'
import { practiceOfClaims } from './claim-list-arguments'
import { Claim } from './claim.type'

@Resolver()
export class ClaimResolver {
  constructor(readonly graph: Graph) {}
}

const { prototype } = ClaimResolver

const ofWhom =
  'What single libraries do is left out, unless asked for by practice or by the filter.'

const choosing: readonly Argument[] = [
  { name: 'where', type: () => ClaimWhere, description: 'Only claims that match.' },
  {
    name: 'orderBy',
    type: () => [ClaimPropertyOrder],
    description: 'What to order by, the first entry first; ties, and all by default, by id.',
  },
]

defineRoot(
  prototype,
  {
    name: 'claims',
    type: () => [Claim],
    description: `The claims that match, by id. ${ofWhom}`,
    arguments: [
      ...choosing,
      {
        name: 'first',
        type: () => Int,
        description:
          'How many at most: 50 by default, 1000 at most. If there are more, extensions.limitedBy says so.',
      },
      { name: 'skip', type: () => Int, description: 'How many to leave out at the beginning.' },
      practiceOfClaims,
    ],
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
    arguments: [...choosing, ...pageArguments, practiceOfClaims],
  },
  pageOfClaims,
)
