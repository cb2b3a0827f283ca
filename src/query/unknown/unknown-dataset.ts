import { NotFound } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { NamedNode } from '../selection/named'

/** Refuses an argument that names no dataset of the graph, and tells which there are. */
export async function refuseUnknownDataset(
  graph: Graph,
  { argument, id }: NamedNode,
): Promise<void> {
  const rows = await graph.read(statement('dataset/list-datasets'))
  const ids = rows.map((row) => String(row['id']))
  if (ids.includes(id)) return
  const hint = didYouMean(id, ids) || ' Those that there are: about { datasets { id } }.'
  throw new NotFound(`The argument ${argument} names no dataset: ${id}.${hint}`)
}
