import { declaredProperties } from '../../domain/model/properties'
import {
  declared,
  edgeAttributes,
  nodeAttributes,
  textOf,
  type Attributes,
  type AttributeType,
} from './attributes'
import type { Format } from './format'
import { escaped, tag, xmlHead } from './xml'

/** What can be true, false or said by nobody. Readers such as igraph know no boolean that is missing, and take it for false. */
const threeValued: ReadonlySet<string> = new Set(
  declaredProperties
    .filter(({ type, whenAbsent }) => type === 'BOOLEAN' && whenAbsent === undefined)
    .map(({ name }) => name),
)

const types: Readonly<Record<AttributeType, string>> = {
  STRING: 'string',
  INTEGER: 'int',
  BOOLEAN: 'boolean',
  LIST: 'string',
}

export const graphml: Format = {
  name: 'GRAPHML',
  description: 'GraphML for yEd, Gephi, Cytoscape, igraph, networkx and NetLogo.',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  json: false,
  *write({ nodes, edges }, { title }) {
    yield `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`
    yield `<desc>${escaped(title)}</desc>\n`
    const labelled = nodes.map((node) => ({ label: node.label, ...nodeAttributes(node) }))
    const stated = edges.map((edge) => ({ label: edge.label, ...edgeAttributes(edge) }))
    yield keys('node', declared(labelled))
    yield keys('edge', declared(stated))
    yield '<graph id="graph" edgedefault="directed">\n'
    for (const [index, { id }] of nodes.entries()) {
      yield `${tag('node', { id })}>${data('node', labelled[index] ?? {})}</node>\n`
    }
    for (const [index, { id, source, target }] of edges.entries()) {
      yield `${tag('edge', { id, source, target })}>${data('edge', stated[index] ?? {})}</edge>\n`
    }
    yield '</graph>\n</graphml>\n'
  },
}

/** Keys of nodes and of edges share one space of ids. */
function keys(owner: 'node' | 'edge', attributes: ReadonlyMap<string, AttributeType>): string {
  return [...attributes]
    .map(([name, type]) => {
      const named = {
        'attr.name': name,
        'attr.type': threeValued.has(name) ? 'string' : types[type],
      }
      return `${tag('key', { id: `${owner}.${name}`, for: owner, ...named })}/>\n`
    })
    .join('')
}

function data(owner: 'node' | 'edge', attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        `${tag('data', { key: `${owner}.${name}` })}>${escaped(textOf(value))}</data>`,
    )
    .join('')
}
