import { placesOfNodes } from '../drawing/layout'
import { lookOf } from '../drawing/look'
import { edgeAttributes, nodeAttributes } from './attributes'
import type { Format } from './format'
import { jsonEntries } from './json-pieces'

export const d3: Format = {
  name: 'D3',
  description:
    'Nodes and links as JSON. D3 takes the two lists as they are, with links found by id; networkx reads the whole with node_link_graph(…, edges="links"). Nodes have places, colours and sizes.',
  mediaType: 'application/json',
  extension: 'd3.json',
  json: true,
  *write(subgraph, { title }) {
    const places = placesOfNodes(subgraph)
    yield `{"directed":true,"multigraph":true,"graph":{"name":${JSON.stringify(title)}},"nodes":[`
    yield* jsonEntries(subgraph.nodes, (node) => {
      const { id, label } = node
      return { id, label, ...nodeAttributes(node), ...places.get(id), ...lookOf(node) }
    })
    yield '],\n"links":['
    yield* jsonEntries(subgraph.edges, (edge) => {
      const { id, source, target, label } = edge
      // networkx tells parallel edges apart by their key.
      return { id, key: id, source, target, label, ...edgeAttributes(edge) }
    })
    yield ']}\n'
  },
}
