import { Ctx, Info, Query } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../../graph/graph'
import { Selection } from '../../query/selection/selection'
import type { ApiContext } from './api-context'
import { described, takeArguments, type FieldDefinition } from './define'

/** A class whose methods answer root fields from a graph. */
export interface Root {
  readonly graph: Graph
}

type Answer = (graph: Graph, selection: Selection) => Promise<unknown>

/** Defines a root field; what it selects, with all arguments, is answered by one function of the query layer. */
export function defineRoot(target: Root, definition: FieldDefinition, answer: Answer): void {
  const { name, type, description, nullable = false, arguments: taken = [] } = definition
  const method = function (this: Root, ...parameters: readonly unknown[]): Promise<unknown> {
    const [info, context] = parameters.slice(-2) as [GraphQLResolveInfo, ApiContext | undefined]
    return answer(this.graph, Selection.root(info, context?.languages, context?.limited))
  }
  Object.defineProperty(target, name, { value: method, configurable: true })
  Query(type as never, { ...described(description), nullable })(target, name, { value: method })
  takeArguments(target, name, taken)
  Info()(target, name, taken.length)
  Ctx()(target, name, taken.length + 1)
}
