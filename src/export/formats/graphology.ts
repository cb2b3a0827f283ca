import { placesOfNodes } from '../drawing/layout'
import { lookOf } from '../drawing/look'
import { edgeAttributes, nodeAttributes } from './attributes'
import type { Format } from './format'
import { jsonEntries } from './json-pieces'

export const graphology: Format = {
  name: 'GRAPHOLOGY',
  description:
    'JSON for graphology, as Graph.from(…), and so for sigma, which draws it at once: nodes have places, colours and sizes.',
  mediaType: 'application/json',
  extension: 'graphology.json',
  json: true,
  *write(subgraph, { title }) {
    const places = placesOfNodes(subgraph)
    yield `{"attributes":{"name":${JSON.stringify(title)}},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[`
    yield* jsonEntries(subgraph.nodes, (node) => {
      const { x = 0, y = 0 } = places.get(node.id) ?? {}
      // sigma counts upwards.
      const place = { x, y: -y }
      const { label } = node
      return {
        key: node.id,
        attributes: { label, ...nodeAttributes(node), ...place, ...lookOf(node) },
      }
    })
    yield '],\n"edges":['
    yield* jsonEntries(subgraph.edges, (edge) => {
      const { id, source, target, label } = edge
      return { key: id, source, target, attributes: { label, ...edgeAttributes(edge) } }
    })
    yield ']}\n'
  },
}
