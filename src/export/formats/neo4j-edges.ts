import type { SubgraphEdge } from '../subgraph'
import { declared, type Attributes } from './attributes'
import { csvLines } from './csv-lines'
import type { Format } from './format'
import { cellsOf, typedColumnsOf } from './neo4j-columns'

export const neo4jEdges: Format = {
  name: 'NEO4J_EDGES',
  description:
    'The edges as CSV for neo4j-admin database import, with --multiline-fields=true and --array-delimiter=U+001F.',
  mediaType: 'text/csv',
  extension: 'neo4j-edges.csv',
  json: false,
  write({ edges }) {
    const names = declared(edges.map(stored))
    const rows = edges.map((edge) => [
      edge.source,
      edge.target,
      edge.kind,
      ...cellsOf(names, stored(edge)),
    ])
    const columns = [':START_ID', ':END_ID', ':TYPE', ...typedColumnsOf(names)]
    return csvLines(columns, rows, { spreadsheet: false })
  },
}

function stored({ id, properties }: SubgraphEdge): Attributes {
  return { id, ...properties }
}
