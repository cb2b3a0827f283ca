import type { LanguageCode } from '../address'

/** A part of the graph, by the parameters that files of it have in their address. */
export interface PartOfGraph {
  readonly seeds?: readonly string[]
  readonly radius?: number
  readonly workflow?: string
  readonly library?: string | undefined
  readonly practice?: 'GENERAL' | 'ALL' | undefined
}

interface FileForTools {
  readonly ending: string
  /** What opens it. Names of programs are the same in all languages. */
  readonly tools: string
  /** Whether it draws workflows and nothing else. */
  readonly isOfWorkflow?: true
}

/** The files that the server writes, beginning with those that people open most. */
export const filesForTools: readonly FileForTools[] = [
  { ending: 'bpmn', tools: 'bpmn.io, Camunda Modeler', isOfWorkflow: true },
  { ending: 'gexf', tools: 'Gephi, Gephi Lite' },
  { ending: 'graphml', tools: 'yEd, Cytoscape, igraph, networkx' },
  { ending: 'cyjs', tools: 'Cytoscape, Cytoscape.js' },
  { ending: 'graphology.json', tools: 'graphology, sigma' },
  { ending: 'd3.json', tools: 'D3, networkx' },
  { ending: 'steps.mmd', tools: 'Mermaid, Markdown', isOfWorkflow: true },
  { ending: 'steps.dot', tools: 'Graphviz', isOfWorkflow: true },
  { ending: 'mmd', tools: 'Mermaid, Markdown' },
  { ending: 'dot', tools: 'Graphviz' },
  { ending: 'nodes.csv', tools: 'Excel, LibreOffice, R, pandas, Gephi' },
  { ending: 'edges.csv', tools: 'Excel, LibreOffice, R, pandas, Gephi' },
  { ending: 'neo4j-nodes.csv', tools: 'neo4j-admin' },
  { ending: 'neo4j-edges.csv', tools: 'neo4j-admin' },
  { ending: 'jsonld', tools: 'JSON-LD, rdflib' },
  { ending: 'ttl', tools: 'Turtle, rdflib, Skosmos' },
]

/** The files that this part can be had as. */
export function filesForPart({ workflow }: PartOfGraph): readonly FileForTools[] {
  return filesForTools.filter(({ isOfWorkflow }) => !isOfWorkflow || workflow !== undefined)
}

/** The most nodes that the endpoint gives. */
const limit = 10_000

/** The address of the file on this server, relative to the page. */
export function fileAddress(part: PartOfGraph, ending: string, language: LanguageCode): string {
  const given = Object.entries({ ...part, limit, language }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return `export/graph.${ending}?${new URLSearchParams(given)}`
}

/** Gephi Lite fetches the file from here by itself, once its page is opened. It may look for the ending of the name where the address ends. */
export function gephiLiteAddress(file: string): string {
  return `https://lite.gephi.org/?${new URLSearchParams({ file: `${file}#.gexf` })}`
}

/** A page in which files of BPMN can be opened; it takes none from an address. */
export const bpmnDemo = 'https://demo.bpmn.io/'
