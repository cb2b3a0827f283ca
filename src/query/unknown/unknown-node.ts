import { NotFound } from '../../domain/errors'
import { isNodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import type { NamedNode } from '../selection/named'
import type { Hints } from '../selection/hints'
import { namesNode, nearIds } from './suggestion'

/**
 * What is said of an argument that names no node of its kind: what the id names instead, as the labels of the node tell that bears it, or
 * what was perhaps meant.
 */
export async function unknownNode(
  graph: Graph,
  hints: Hints,
  { argument, kind, id }: NamedNode<NodeKindName | 'Node'>,
  labels: readonly string[] = [],
): Promise<NotFound> {
  const other = labels.find(isNodeKind)
  const hint =
    other === undefined
      ? await nearIds(graph, hints, kind, id)
      : ` This names ${namesNode(other, id)}.`
  return new NotFound(`The argument ${argument} names no ${kind.toLowerCase()}: ${id}.${hint}`)
}
