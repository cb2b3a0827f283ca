import { d3 } from '../../../src/export/formats/d3'
import { graphml } from '../../../src/export/formats/graphml'
import { jsonLd } from '../../../src/export/formats/json-ld'
import { turtle } from '../../../src/export/formats/turtle'
import { emptySubgraph, oddSubgraph } from '../../support/export/odd-subgraph'
import { written } from '../../support/export/written'
import { describeInPython, inPython } from '../../support/export/python'

const show = `
nodes = [[str(id), data.get('label')] for id, data in sorted(graph.nodes(data=True))]
edges = sorted([str(a), str(b)] for a, b in graph.edges())
print(json.dumps({'nodes': nodes, 'edges': edges, 'directed': graph.is_directed()}))`

/** Before 3.6, networkx reads GEXF up to 1.2 only. */
const readers = [
  [d3, `import networkx\ngraph = networkx.node_link_graph(json.loads(text), edges='links')${show}`],
  [
    graphml,
    `import networkx\ngraph = networkx.read_graphml(io.BytesIO(text.encode('utf-8')), force_multigraph=True)${show}`,
  ],
] as const

describeInPython('networkx', () => {
  it.each(readers)(
    'reads a graph with every node and edge, and labels as they are',
    async (format, script) => {
      expect(await inPython(script, written(format, oddSubgraph))).toEqual({
        nodes: oddSubgraph.nodes.map(({ id, label }) => [id, label]),
        edges: oddSubgraph.edges
          .map(({ source, target }) => [source, target])
          .toSorted((one, other) => (String(one) < String(other) ? -1 : 1)),
        directed: true,
      })
    },
  )

  it.each(readers)('reads an empty graph', async (format, script) => {
    expect(await inPython(script, written(format, emptySubgraph))).toMatchObject({
      nodes: [],
      edges: [],
    })
  })
})

describeInPython('rdflib', () => {
  it('reads the same triples from Turtle and from JSON-LD', async () => {
    const script = `
import rdflib
from rdflib.compare import isomorphic
both = json.loads(text)
turtle = rdflib.Graph().parse(data=both['turtle'], format='turtle')
linked = rdflib.Graph().parse(data=both['jsonLd'], format='json-ld')
concepts = turtle.query('SELECT ?c WHERE { ?c a <http://www.w3.org/2004/02/skos/core#Concept> }')
print(json.dumps({'same': isomorphic(turtle, linked), 'triples': len(turtle), 'concepts': len(concepts)}))`
    const both = { turtle: written(turtle, oddSubgraph), jsonLd: written(jsonLd, oddSubgraph) }
    const concepts = oddSubgraph.nodes.filter(({ kind }) =>
      ['Role', 'Task', 'Channel', 'Resource'].includes(kind),
    )
    expect(await inPython(script, JSON.stringify(both))).toEqual({
      same: true,
      triples: expect.any(Number),
      concepts: concepts.length,
    })
  })
})

describeInPython(
  'igraph',
  () => {
    it('reads what nobody says as nothing, and not as false', async () => {
      const [node] = oddSubgraph.nodes
      const [edge] = oddSubgraph.edges
      if (!node || !edge) throw new Error('The subgraph is empty.')
      const channel = (id: string, said: Record<string, boolean>) => ({
        ...node,
        id,
        kind: 'Channel' as const,
        properties: { labelEn: id, ...said },
      })
      const nodes = [
        channel('desk', { faceToFace: true }),
        channel('post', { faceToFace: false }),
        channel('any', {}),
      ]
      const text = written(graphml, { ...oddSubgraph, nodes, edges: [] })
      const script = `
import igraph, tempfile
with tempfile.NamedTemporaryFile(suffix='.graphml') as file:
    file.write(text.encode('utf-8')); file.flush()
    graph = igraph.Graph.Read_GraphML(file.name)
print(json.dumps([[each['id'], each['faceToFace']] for each in graph.vs]))`
      expect(await inPython(script, text)).toEqual([
        ['desk', 'true'],
        ['post', 'false'],
        ['any', ''],
      ])
    })
  },
  'igraph',
)

describeInPython(
  'Skosify',
  () => {
    it('finds the top of the hierarchy, and nothing to mend', async () => {
      const script = `
import logging, rdflib, skosify, tempfile
said = []
class Keep(logging.Handler):
    def emit(self, record): said.append(record.getMessage())
logging.getLogger().addHandler(Keep()); logging.getLogger().setLevel(logging.WARNING)
with tempfile.NamedTemporaryFile(suffix='.ttl') as file:
    file.write(text.encode('utf-8')); file.flush()
    graph = skosify.skosify(file.name)
tops = graph.query('SELECT ?c WHERE { ?s <http://www.w3.org/2004/02/skos/core#hasTopConcept> ?c }')
print(json.dumps({'tops': len(tops), 'loose': [each for each in said if 'oose' in each or 'opConcept' in each]}))`
      const found = await inPython<{ tops: number; loose: string[] }>(
        script,
        written(turtle, oddSubgraph),
      )
      expect(found.loose).toEqual([])
      expect(found.tops).toBeGreaterThan(0)
    })
  },
  'skosify',
)
