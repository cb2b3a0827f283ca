import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import type { ApiContext } from '../../definition/api-context'
import { about } from '../../../query/roots/about'
import { Selection } from '../../../query/selection/selection'
import { About } from './about.type'

@Resolver()
export class AboutResolver {
  constructor(readonly graph: Graph) {}

  @Query(() => About, { description: 'What the graph holds.' })
  about(@Info() info: GraphQLResolveInfo, @Ctx() context: ApiContext): Promise<unknown> {
    return about(this.graph, Selection.root(info, context?.languages, context?.limited))
  }
}
