import type { Format } from '../../../src/export/formats/format'
import type { Subgraph } from '../../../src/export/subgraph'

export const title = 'A "graph" & <more>\n🦉'

/** A graph in a format, as one text. */
export function written(format: Format, subgraph: Subgraph): string {
  return [...format.write(subgraph, { title, languages: ['EN'] })].join('')
}
