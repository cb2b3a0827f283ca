import { declared, nodeAttributes, textOf } from './attributes'
import { csvLines } from './csv-lines'
import type { Format } from './format'

export const csvNodes: Format = {
  name: 'CSV_NODES',
  description:
    'The nodes as CSV, as Gephi imports a table of nodes, and for spreadsheets and data frames. What a spreadsheet would take for a formula begins with an apostrophe.',
  mediaType: 'text/csv',
  extension: 'nodes.csv',
  json: false,
  write({ nodes }) {
    const names = [...declared(nodes.map(nodeAttributes)).keys()]
    const rows = nodes.map((node) => {
      const attributes = nodeAttributes(node)
      return [node.id, node.label, ...names.map((name) => textOf(attributes[name] ?? ''))]
    })
    return csvLines(['Id', 'Label', ...names], rows, { spreadsheet: true })
  },
}
