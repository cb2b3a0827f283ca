import { MultiDirectedGraph } from 'graphology'
import { write as writeGexf } from 'graphology-gexf'
import type { Format } from '../../../../src/export/formats/format'
import { gexf } from '../../../../src/export/formats/gexf'
import { graphml } from '../../../../src/export/formats/graphml'
import {
  faultsBySchema,
  gexfSchema,
  type SchemaFiles,
} from '../../../support/export/faults-by-schema'
import { describeByGraphmlSchema } from '../../../support/export/graphml-schema'
import { emptySubgraph, oddSubgraph } from '../../../support/export/odd-subgraph'
import { written } from '../../../support/export/written'

/** A way to break a document, and what is then found wrong. */
type Break = readonly [what: string, broken: (text: string) => string, fault: string]

const missingTarget: Break = [
  'an edge to a node that is not there',
  (text) => text.replace('target="role"', 'target="nobody"'),
  "No match found for key-sequence ['nobody']",
]

const repeatedNode: Break = [
  'a node that is there twice',
  (text) => text.replace('<node id="channel"', '<node id="annotation"'),
  "Duplicate key-sequence ['annotation']",
]

const noTarget: Break = [
  'an edge without a target',
  (text) => text.replace(/ target="[^"]*"/, ''),
  "The attribute 'target' is required but missing",
]

function behaves(format: Format, schema: SchemaFiles, breaks: readonly Break[]): void {
  it.each([
    ['the odd graph', oddSubgraph],
    ['an empty graph', emptySubgraph],
  ])('finds nothing wrong with %s', async (_, subgraph) => {
    expect(await faultsBySchema(written(format, subgraph), schema)).toEqual([])
  })

  it.each(breaks)('refuses %s', async (_, broken, fault) => {
    const text = written(format, oddSubgraph)
    const other = broken(text)
    expect(other).not.toBe(text)
    expect((await faultsBySchema(other, schema)).join('\n')).toContain(fault)
  })
}

describe('the schema of GEXF', () => {
  behaves(gexf, gexfSchema, [
    missingTarget,
    repeatedNode,
    noTarget,
    [
      'a value of an attribute that is not declared',
      (text) => text.replace('attvalue for="0"', 'attvalue for="1000"'),
      "No match found for key-sequence ['1000']",
    ],
    [
      'attributes after the nodes',
      (text) => {
        const [declaration = ''] = /<attributes class="node".*?<\/attributes>\n/s.exec(text) ?? []
        return text.replace(declaration, '').replace('</nodes>\n', `</nodes>\n${declaration}`)
      },
      "attributes': This element is not expected.",
    ],
    [
      'an attribute of a type that is none',
      (text) => text.replace('type="integer"', 'type="int"'),
      "'int' is not a valid value",
    ],
    [
      'a colour that is none',
      (text) => text.replace(/<viz:color r="\d+"/, '<viz:color r="256"'),
      "'256' is not a valid value",
    ],
    [
      'another version',
      (text) => text.replace(' version="1.3"', ' version="1.2"'),
      "does not match the fixed value constraint '1.3'",
    ],
  ])

  it('finds nothing wrong with what another program writes', async () => {
    const graph = new MultiDirectedGraph()
    graph.addNode('desk', {
      label: 'Desk',
      x: 1,
      y: 2,
      z: 0,
      size: 3,
      color: '#ff0000',
      open: true,
    })
    graph.addNode('owl', { label: 'Owl' })
    graph.addEdgeWithKey('first', 'desk', 'owl', {
      label: 'has',
      weight: 2,
      color: '#00ff00',
      since: 1,
    })
    graph.addEdgeWithKey('second', 'desk', 'owl')
    expect(await faultsBySchema(writeGexf(graph, { version: '1.3' }), gexfSchema)).toEqual([])
  })
})

describeByGraphmlSchema((schema) => {
  behaves(graphml, schema, [
    missingTarget,
    repeatedNode,
    noTarget,
    [
      'data of a key that is not declared',
      (text) => text.replace('<data key="node.label"', '<data key="node.name"'),
      "No match found for key-sequence ['node.name']",
    ],
    [
      'keys after the graph',
      (text) => {
        const [key = ''] = /<key .*?\/>\n/.exec(text) ?? []
        return text.replace(key, '').replace('</graph>\n', `</graph>\n${key}`)
      },
      "key': This element is not expected.",
    ],
    [
      'a key of a type that is none',
      (text) => text.replace('attr.type="int"', 'attr.type="integer"'),
      "'integer' is not an element of the set",
    ],
  ])
})
