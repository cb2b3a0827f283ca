import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Graph } from '../../graph/graph'
import type { ApiContext } from '../api-context'
import { dataQuality } from '../../query/roots/data-quality'
import { Selection } from '../../query/selection'
import { DataQuality } from './data-quality.type'

@Resolver()
export class DataQualityResolver {
  constructor(readonly graph: Graph) {}

  @Query(() => DataQuality, { description: 'What is missing or dangling in the graph.' })
  dataQuality(@Info() info: GraphQLResolveInfo, @Ctx() context: ApiContext): Promise<unknown> {
    return dataQuality(this.graph, Selection.root(info, context?.languages))
  }
}
