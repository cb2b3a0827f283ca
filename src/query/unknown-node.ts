import { NotFound } from '../domain/errors'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import type { NamedNode } from './selection'
import { nearIds } from './suggestion'

/** What is said of an argument that names no node of its kind: what the id names instead, or what was perhaps meant. */
export async function unknownNode(
  graph: Graph,
  { argument, kind, id }: NamedNode,
): Promise<NotFound> {
  const [found] = await graph.read(statement('node/labels'), { id })
  const other = (found?.['labels'] as readonly string[] | undefined)?.find((one) => one !== 'Node')
  const hint =
    other === undefined
      ? await nearIds(graph, kind, id)
      : ` There is a ${other.toLowerCase()} with this id.`
  return new NotFound(`The argument ${argument} names no ${kind.toLowerCase()}: ${id}.${hint}`)
}
