import { bpmn } from '../bpmn/bpmn'
import { csvEdges } from './csv-edges'
import { csvNodes } from './csv-nodes'
import { cytoscape } from './cytoscape'
import { d3 } from './d3'
import { dot } from './dot'
import { dotSteps } from './dot-steps'
import type { Format } from './format'
import { gexf } from './gexf'
import { graphml } from './graphml'
import { graphology } from './graphology'
import { jsonLd } from './json-ld'
import { mermaid } from './mermaid'
import { mermaidSteps } from './mermaid-steps'
import { neo4jEdges } from './neo4j-edges'
import { neo4jNodes } from './neo4j-nodes'
import { turtle } from './turtle'

/** All formats, in the order in which they are shown. */
export const formats: readonly Format[] = [
  cytoscape,
  graphology,
  d3,
  gexf,
  graphml,
  dot,
  dotSteps,
  mermaid,
  mermaidSteps,
  csvNodes,
  csvEdges,
  neo4jNodes,
  neo4jEdges,
  jsonLd,
  turtle,
  bpmn,
]

const byName = new Map(formats.map((format) => [format.name, format]))

export function formatNamed(name: string): Format {
  const format = byName.get(name)
  if (format === undefined) throw new Error(`There is no format called ${name}.`)
  return format
}
