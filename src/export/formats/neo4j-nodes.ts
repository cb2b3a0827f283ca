import type { SubgraphNode } from '../subgraph'
import { declared, type Attributes } from './attributes'
import { csvLines } from './csv-lines'
import type { Format } from './format'
import { betweenEntries, cellsOf, typedColumnsOf } from './neo4j-columns'

export const neo4jNodes: Format = {
  name: 'NEO4J_NODES',
  description:
    'The nodes as CSV for neo4j-admin database import, with --multiline-fields=true and --array-delimiter=U+001F.',
  mediaType: 'text/csv',
  extension: 'neo4j-nodes.csv',
  json: false,
  write({ nodes }) {
    const names = declared(nodes.map(stored))
    const rows = nodes.map((node) => [
      node.id,
      ['Node', node.kind].join(betweenEntries),
      ...cellsOf(names, stored(node)),
    ])
    return csvLines(['id:ID', ':LABEL', ...typedColumnsOf(names)], rows, { spreadsheet: false })
  },
}

/** Under the names that they have in the graph, so that what reads one reads the other. */
function stored({ label, properties }: SubgraphNode): Attributes {
  return { label, ...properties }
}
