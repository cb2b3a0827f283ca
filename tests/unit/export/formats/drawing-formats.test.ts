import cytoscapeLibrary from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { cytoscape } from '../../../../src/export/formats/cytoscape'
import { d3 } from '../../../../src/export/formats/d3'
import { graphology } from '../../../../src/export/formats/graphology'
import { emptySubgraph, oddSubgraph } from '../../../support/export/odd-subgraph'
import { title, written } from '../../../support/export/written'

const { nodes, edges } = oddSubgraph
const nodeIds = nodes.map(({ id }) => id)
const edgeIds = edges.map(({ id }) => id)
const ends = edges.map(({ id, source, target }) => ({ id, source, target }))

describe('Cytoscape.js', () => {
  const open = (subgraph = oddSubgraph) =>
    cytoscapeLibrary({
      headless: true,
      layout: { name: 'preset' },
      ...(JSON.parse(written(cytoscape, subgraph)) as cytoscapeLibrary.CytoscapeOptions),
    })

  it('opens the value as it is, with every node and edge', () => {
    const graph = open()
    expect(graph.nodes().map((node) => node.id())).toEqual(nodeIds)
    expect(
      graph.edges().map((each) => ({
        id: each.id(),
        source: each.source().id(),
        target: each.target().id(),
      })),
    ).toEqual(ends)
    expect(graph.nodes().map((node) => node.data('label') as string)).toEqual(
      nodes.map(({ label }) => label),
    )
    expect(graph.data('name')).toBe(title)
  })

  it('has the names that Cytoscape itself shows', () => {
    const graph = open()
    graph.nodes().forEach((node) => {
      expect(node.data('name')).toBe(node.data('label'))
    })
    graph.edges().forEach((each) => {
      const { source, target, kind } = each.data() as Readonly<Record<string, string>>
      expect(each.data('interaction')).toBe(kind)
      expect(each.data('name')).toBe(`${source} (${kind}) ${target}`)
    })
  })

  it('finds nodes and edges by what is said of them', () => {
    const graph = open()
    expect(graph.nodes('[kind = "Role"][subkind = "STAFF"]').map((node) => node.id())).toEqual([
      'role',
    ])
    expect(graph.edges('[kind = "PERFORMS"][modality = "SOMETIMES"]')).toHaveLength(2)
  })

  it('has a place for each node, and no two in one', () => {
    const places = open()
      .nodes()
      .map((node) => JSON.stringify(node.position()))
    expect(new Set(places).size).toBe(nodes.length)
  })

  it('opens an empty graph', () => {
    expect(open(emptySubgraph).elements()).toHaveLength(0)
  })
})

describe('graphology', () => {
  const read = (subgraph = oddSubgraph) =>
    MultiDirectedGraph.from(JSON.parse(written(graphology, subgraph)) as SerializedGraph)

  it('imports every node and edge, parallel ones and loops among them', () => {
    const graph = read()
    expect(graph.nodes()).toEqual(nodeIds)
    expect(graph.mapEdges((id, _, source, target) => ({ id, source, target }))).toEqual(ends)
    expect(graph.edges('role', 'end')).toHaveLength(2)
    expect(graph.getNodeAttribute('role', 'label')).toBe(nodes[6]?.label)
    expect(graph.getAttribute('name')).toBe(title)
  })

  it('has what sigma draws: places and sizes that are numbers, colours, and no type that sigma would look up', () => {
    read().forEachNode((_, attributes) => {
      expect(attributes).toEqual(
        expect.objectContaining({
          x: expect.any(Number),
          y: expect.any(Number),
          size: expect.any(Number),
          color: expect.stringMatching(/^#[0-9a-f]{6}$/),
        }),
      )
      expect(attributes).not.toHaveProperty('type')
    })
    expect(read().getNodeAttribute('library', 'libraryType')).toBe('PUBLIC')
  })

  it('imports an empty graph', () => {
    expect(read(emptySubgraph).order).toBe(0)
  })
})

interface NodeLink {
  readonly nodes: readonly { readonly id: string }[]
  readonly links: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
  }[]
}

describe('node-link for D3', () => {
  const read = (subgraph = oddSubgraph) => JSON.parse(written(d3, subgraph)) as NodeLink

  it('has every node and link', () => {
    expect(read().nodes.map(({ id }) => id)).toEqual(nodeIds)
    expect(read().links.map(({ id, source, target }) => ({ id, source, target }))).toEqual(ends)
    expect(read().links.map(({ id }) => id)).toEqual(edgeIds)
  })

  it('is empty if the graph is', () => {
    expect(read(emptySubgraph)).toMatchObject({ nodes: [], links: [] })
  })
})
