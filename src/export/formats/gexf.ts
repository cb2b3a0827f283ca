import { placesOfNodes, type NodePlace } from '../drawing/layout'
import { lookOf } from '../drawing/look'
import type { SubgraphNode } from '../subgraph'
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

const types: Readonly<Record<AttributeType, string>> = {
  STRING: 'string',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
  LIST: 'string',
}

export const gexf: Format = {
  name: 'GEXF',
  description:
    'GEXF 1.3 for Gephi and Gephi Lite. Nodes have places, colours and sizes, parallel edges their kind.',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  json: false,
  *write(subgraph, { title }) {
    const { nodes, edges } = subgraph
    const places = placesOfNodes(subgraph)
    yield `${xmlHead}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`
    yield `<meta><creator>Library Work Graph</creator><description>${escaped(title)}</description></meta>\n`
    yield '<graph defaultedgetype="directed" mode="static">\n'
    const ofNodes = declared(nodes.map(nodeAttributes))
    const ofEdges = declared(edges.map(edgeAttributes))
    yield declaration('node', ofNodes, 0)
    yield declaration('edge', ofEdges, ofNodes.size)
    yield '<nodes>\n'
    for (const node of nodes) {
      const { id, label } = node
      yield `${tag('node', { id, label })}>${values(ofNodes, 0, nodeAttributes(node))}${drawn(node, places.get(id))}</node>\n`
    }
    yield '</nodes>\n<edges>\n'
    for (const edge of edges) {
      const { id, source, target, label, kind } = edge
      yield `${tag('edge', { id, source, target, label, kind })}>${values(ofEdges, ofNodes.size, edgeAttributes(edge))}</edge>\n`
    }
    yield '</edges>\n</graph>\n</gexf>\n'
  },
}

/**
 * Attributes go by number; those of edges count on from those of nodes, so that none is taken for another. Readers miss a declaration that
 * comes after the nodes.
 */
function declaration(
  owner: 'node' | 'edge',
  attributes: ReadonlyMap<string, AttributeType>,
  first: number,
): string {
  const lines = [...attributes].map(
    ([title, type], index) =>
      `${tag('attribute', { id: first + index, title, type: types[type] })}/>\n`,
  )
  return `<attributes class="${owner}" mode="static">\n${lines.join('')}</attributes>\n`
}

function values(
  declarations: ReadonlyMap<string, AttributeType>,
  first: number,
  attributes: Attributes,
): string {
  const names = [...declarations.keys()]
  const written = Object.entries(attributes).map(
    ([name, value]) =>
      `${tag('attvalue', { for: first + names.indexOf(name), value: textOf(value) })}/>`,
  )
  return `<attvalues>${written.join('')}</attvalues>`
}

function drawn(node: SubgraphNode, { x, y }: NodePlace = { x: 0, y: 0 }): string {
  const { color, size } = lookOf(node)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(color.slice(start, start + 2), 16),
  )
  // Gephi counts upwards.
  return `${tag('viz:color', { r, g, b })}/>${tag('viz:position', { x, y: -y, z: 0 })}/>${tag('viz:size', { value: size })}/>`
}
