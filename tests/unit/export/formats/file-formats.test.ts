import { MultiDirectedGraph, MultiGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import { parse as readCsv } from 'csv-parse/sync'
import { inNode } from '../../../support/export/in-node'
import { csvEdges } from '../../../../src/export/formats/csv-edges'
import { csvNodes } from '../../../../src/export/formats/csv-nodes'
import { dot } from '../../../../src/export/formats/dot'
import { gexf } from '../../../../src/export/formats/gexf'
import { graphml } from '../../../../src/export/formats/graphml'
import { neo4jEdges } from '../../../../src/export/formats/neo4j-edges'
import { neo4jNodes } from '../../../../src/export/formats/neo4j-nodes'
import { emptySubgraph, oddSubgraph } from '../../../support/export/odd-subgraph'
import { written } from '../../../support/export/written'

const { nodes, edges } = oddSubgraph
const nodeIds = nodes.map(({ id }) => id)
const ends = edges.map(({ id, source, target }) => [id, source, target])

describe.each([
  { format: gexf, read: readGexf },
  { format: graphml, read: readGraphml },
])('$format.name', ({ format, read }) => {
  const graph = read(MultiDirectedGraph as never, written(format, oddSubgraph))

  it('is read with every node and edge, parallel ones and loops among them', () => {
    expect(graph.nodes()).toEqual(nodeIds)
    expect(graph.mapEdges((id, _, source, target) => [id, source, target])).toEqual(ends)
  })

  it('keeps labels as they are', () => {
    expect(graph.mapNodes((_, { label }) => String(label))).toEqual(nodes.map(({ label }) => label))
  })

  it('keeps what is said, in its type', () => {
    expect(graph.getNodeAttributes('step')).toMatchObject({ kind: 'Step', position: 1, end: true })
    expect(graph.getNodeAttributes('library')).toMatchObject({
      kind: 'Library',
      subkind: 'SINGLE',
      libraryType: 'PUBLIC',
      sources: 'handbook#p1.s1; handbook#p1.s2',
    })
    const [first] = graph.edges('role', 'end')
    expect(graph.getEdgeAttributes(first)).toMatchObject({
      modality: 'SOMETIMES',
      variesBy: 'LIBRARY; PERSON',
    })
  })

  it('is read even if the graph is empty', () => {
    expect(read(MultiGraph as never, written(format, emptySubgraph)).order).toBe(0)
  })
})

describe('GEXF', () => {
  it('is drawn at once: each node has a place, a colour and a size', () => {
    const graph = readGexf(MultiDirectedGraph as never, written(gexf, oddSubgraph))
    graph.forEachNode((_, attributes) => {
      expect(attributes).toMatchObject({
        x: expect.any(Number),
        y: expect.any(Number),
        size: expect.any(Number),
        color: expect.stringMatching(/^#|^rgb/),
      })
    })
  })

  it('declares each attribute before the nodes, and uses none that is not declared', () => {
    const text = written(gexf, oddSubgraph)
    for (const owner of ['node', 'edge']) {
      const [, block = ''] =
        new RegExp(`<attributes class="${owner}"[^>]*>(.*?)</attributes>`, 's').exec(text) ?? []
      const known = [...block.matchAll(/ id="(\d+)"/g)].map(([, id]) => id)
      const list = text.slice(text.indexOf(`<${owner}s>`), text.indexOf(`</${owner}s>`))
      const used = [...list.matchAll(/ for="(-?\d+)"/g)].map(([, id]) => id)
      expect(new Set(used)).toEqual(new Set(known))
      expect(text.indexOf(block)).toBeLessThan(text.indexOf('<nodes>'))
    }
  })
})

interface ParsedDot {
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly edges: readonly string[]
}

/** Its package is written in modules that Jest does not read. */
const dotParser = `
  const { fromDot } = require('ts-graphviz')
  const graph = fromDot(input)
  return {
    nodes: graph.nodes.map((node) => ({ id: node.id, label: node.attributes.get('label') })),
    edges: graph.edges.map((edge) => edge.attributes.get('id')),
  }`

describe('DOT', () => {
  it('is parsed with every node and edge, and labels as they are', async () => {
    const parsed = await inNode<ParsedDot>(dotParser, written(dot, oddSubgraph))
    expect(parsed.nodes.map(({ id }) => id)).toEqual(nodeIds)
    expect(parsed.edges).toEqual(edges.map(({ id }) => id))
    expect(parsed.nodes.map(({ label }) => drawn(label))).toEqual(nodes.map(({ label }) => label))
  })

  it('is parsed even if the graph is empty', async () => {
    expect(await inNode(dotParser, written(dot, emptySubgraph))).toEqual({ nodes: [], edges: [] })
  })
})

/** What Graphviz draws for a label: its escapes, and entities of HTML. The parser keeps both as they are. */
function drawn(label: string): string {
  return label
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    .replaceAll('&amp;', '&')
}

function read(text: string): Record<string, string>[] {
  return readCsv(text, { columns: true })
}

describe('CSV for Gephi', () => {
  it('has every node, with its label, and no formula', () => {
    const rows = read(written(csvNodes, oddSubgraph))
    expect(rows.map(({ Id }) => Id)).toEqual(nodeIds)
    expect(rows.find(({ Id }) => Id === 'workflow')?.['Label']).toBe("'=1+1")
    expect(rows.find(({ Id }) => Id === 'step')).toMatchObject({
      Label: 'two\nlines, and a\ttab',
      kind: 'Step',
      position: '1',
    })
  })

  it('has every edge between ids of the nodes', () => {
    const rows = read(written(csvEdges, oddSubgraph))
    expect(rows.map(({ Id, Source, Target }) => [Id, Source, Target])).toEqual(ends)
    expect(new Set(rows.map(({ Type }) => Type))).toEqual(new Set(['Directed']))
  })

  it('has its columns even if the graph is empty', () => {
    expect(written(csvNodes, emptySubgraph)).toBe('Id,Label\r\n')
    expect(written(csvEdges, emptySubgraph)).toBe('Source,Target,Type,Id,Label\r\n')
  })
})

describe('CSV for neo4j-admin', () => {
  it('names and types its columns, and keeps texts and lists as they are', () => {
    const rows = read(written(neo4jNodes, oddSubgraph))
    const row = rows.find((each) => each['id:ID'] === 'workflow')
    expect(row).toMatchObject({
      ':LABEL': 'Node\u001fWorkflow',
      'labelEn:string': '=1+1',
      'sources:string[]': 'handbook#p1.s1\u001fhandbook#p1.s2',
    })
    const [edge] = read(written(neo4jEdges, oddSubgraph))
    expect(edge).toMatchObject({
      ':START_ID': 'annotation',
      ':END_ID': 'role',
      ':TYPE': 'ABOUT',
      'example:boolean': 'true',
    })
  })
})
