import { groupBy } from '../domain/group-by'
import { hierarchyTypes } from '../domain/model/model'
import type { NodeKindName } from '../domain/model/node-kind'
import type { Graph } from '../graph/graph'
import { statement } from '../graph/statement'
import { readHierarchies } from './load/hierarchies'
import type { KnownNodes } from './read/known-node'
import type { Dataset } from './stored/dataset'
import { textsIn } from './stored/text-properties'

const listKnown = statement('dataset/list-known')

/** The nodes that a graph holds, so that references of datasets that are not in it yet can be checked. */
export async function readKnownNodes(graph: Graph): Promise<KnownNodes> {
  const rows = await graph.read(listKnown)
  const links = await readHierarchies((cypher) => graph.read(cypher))
  const above = groupBy(links, ({ from }) => from)
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        kind: row['kind'] as NodeKindName,
        dataset: String(row['dataset']),
        label: textsIn(row, 'label'),
        above: above.get(String(row['id'])) ?? [],
      },
    ]),
  )
}

/** The same of datasets that no graph holds. */
export function knownNodesIn(datasets: readonly Dataset[]): KnownNodes {
  const links = datasets.flatMap(({ head, edges }) =>
    edges
      .filter(({ type }) => hierarchyTypes.includes(type))
      .map(({ type, from, to }) => ({ type, from, to, dataset: head.id })),
  )
  const above = groupBy(links, ({ from }) => from)
  return new Map(
    datasets.flatMap(({ head, nodes }) =>
      nodes.map(({ id, kind, properties }) => [
        id,
        {
          kind,
          dataset: head.id,
          label: textsIn(properties, 'label'),
          above: above.get(id) ?? [],
        },
      ]),
    ),
  )
}
