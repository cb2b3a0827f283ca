import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import type { ApiContext } from '../api-context'
import { claims } from '../../query/roots/claims'
import { Selection } from '../../query/selection'
import { ClaimPropertyOrder } from '../order/order'
import { ClaimWhere } from '../where/claim-where'
import { Claim } from './claim.type'

@Resolver()
export class ClaimResolver {
  constructor(readonly graph: Graph) {}

  @Query(() => [Claim], { description: 'The claims that match, by id.' })
  claims(
    @Arg('where', () => ClaimWhere, { nullable: true, description: 'Only claims that match.' })
    _where: ClaimWhere | undefined,
    @Arg('orderBy', () => [ClaimPropertyOrder], {
      nullable: true,
      description: 'What to order by, the first entry first; ties, and all by default, by id.',
    })
    _orderBy: ClaimPropertyOrder[] | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many at most: 50 by default, 1000 at most.',
    })
    _first: number | undefined,
    @Arg('skip', () => Int, {
      nullable: true,
      description: 'How many to leave out at the beginning.',
    })
    _skip: number | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: ApiContext | undefined,
  ): Promise<readonly unknown[]> {
    return claims(this.graph, Selection.root(info, context?.languages))
  }
}
