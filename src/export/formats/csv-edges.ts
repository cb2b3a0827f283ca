import { declared, edgeAttributes, textOf } from './attributes'
import { csvLines } from './csv-lines'
import type { Format } from './format'

export const csvEdges: Format = {
  name: 'CSV_EDGES',
  description:
    'The edges as CSV, as Gephi imports a table of edges, and for spreadsheets and data frames. Its ends are the ids of CSV_NODES.',
  mediaType: 'text/csv',
  extension: 'edges.csv',
  json: false,
  write({ edges }) {
    const names = [...declared(edges.map(edgeAttributes)).keys()]
    const rows = edges.map((edge) => {
      const { id, source, target, label } = edge
      const attributes = edgeAttributes(edge)
      const values = names.map((name) => textOf(attributes[name] ?? ''))
      return [source, target, 'Directed', id, label, ...values]
    })
    const columns = ['Source', 'Target', 'Type', 'Id', 'Label', ...names]
    return csvLines(columns, rows, { spreadsheet: true })
  },
}
