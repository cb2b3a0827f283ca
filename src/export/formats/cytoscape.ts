import { placesOfNodes } from '../drawing/layout'
import { lookOf } from '../drawing/look'
import { edgeAttributes, nodeAttributes } from './attributes'
import type { Format } from './format'
import { jsonEntries } from './json-pieces'

export const cytoscape: Format = {
  name: 'CYTOSCAPE',
  description:
    'JSON for Cytoscape.js, as cytoscape({ container, ...graph, layout: { name: "preset" } }), and for Cytoscape as a .cyjs file. Nodes have places, colours and sizes.',
  mediaType: 'application/json',
  extension: 'cyjs',
  json: true,
  *write(subgraph, { title }) {
    const places = placesOfNodes(subgraph)
    yield `{"data":{"name":${JSON.stringify(title)}},"elements":{"nodes":[`
    yield* jsonEntries(subgraph.nodes, (node) => {
      const { id, label } = node
      const data = { id, label, name: label, ...nodeAttributes(node), ...lookOf(node) }
      return { data, position: places.get(id) }
    })
    yield '],\n"edges":['
    yield* jsonEntries(subgraph.edges, (edge) => {
      const { id, source, target, label, kind: interaction } = edge
      const name = `${source} (${interaction}) ${target}`
      const data = { id, source, target, label, name, interaction, ...edgeAttributes(edge) }
      return { data }
    })
    yield ']}}\n'
  },
}
