import type { Format } from './format'

/** What D3 reads, and networkx. */
export const d3: Format = {
  name: 'D3',
  description: 'Nodes and links as JSON, for D3 and networkx.',
  mediaType: 'application/json',
  extension: 'd3.json',
  json: true,
  *write({ nodes, edges }, { title }) {
    yield `{"directed":true,"multigraph":true,"graph":{"name":${JSON.stringify(title)}},"nodes":[`
    for (const [index, { properties, ...node }] of nodes.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify({ ...node, properties })}`
    }
    yield '\n],"links":['
    for (const [index, { properties, ...edge }] of edges.entries()) {
      yield `${index === 0 ? '' : ','}\n${JSON.stringify({ ...edge, key: edge.id, properties })}`
    }
    yield '\n]}\n'
  },
}
