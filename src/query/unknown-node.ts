import { NotFound } from '../domain/errors'
import type { Graph } from '../graph/graph'
import type { NamedNode } from './selection'
import { suggestion } from './suggestion'

/** What is said of an argument that names no node, with what was perhaps meant. */
export async function unknownNode(
  graph: Graph,
  { argument, kind, id }: NamedNode,
): Promise<NotFound> {
  const hint = await suggestion(graph, kind, id)
  return new NotFound(`The argument ${argument} names no ${kind.toLowerCase()}: ${id}.${hint}`)
}
