import { Int, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import { claims } from '../../query/roots/claims'
import { defineRoot } from '../define-root'
import { ClaimPropertyOrder } from '../order/order'
import { ClaimWhere } from '../where/claim-where'
import { practiceOfClaims } from './claim-list-arguments'
import { Claim } from './claim.type'

@Resolver()
export class ClaimResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  ClaimResolver.prototype,
  {
    name: 'claims',
    type: () => [Claim],
    description:
      'The claims that match, by id. What single libraries do is left out, unless asked for by practice or by the filter.',
    arguments: [
      { name: 'where', type: () => ClaimWhere, description: 'Only claims that match.' },
      {
        name: 'orderBy',
        type: () => [ClaimPropertyOrder],
        description: 'What to order by, the first entry first; ties, and all by default, by id.',
      },
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
