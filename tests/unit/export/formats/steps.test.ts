import { dotSteps } from '../../../../src/export/formats/dot-steps'
import { mermaidSteps } from '../../../../src/export/formats/mermaid-steps'
import { emptySubgraph } from '../../../support/export/odd-subgraph'
import { inNode } from '../../../support/export/in-node'
import { written } from '../../../support/export/written'
import { madeUpWorkflow, node } from '../../../support/workflows/made-up-workflow'

const subgraph = madeUpWorkflow({
  select: { by: ['selector'], next: ['order'] },
  order: { label: 'order "now" [or] later', next: [{ to: 'pay', modality: 'OFTEN' }] },
  pay: { by: ['selector'], end: true },
})

/** What a program that reads DOT finds: each cluster with its label and its boxes. */
const readClusters = `
  const { fromDot } = require('ts-graphviz')
  const read = (graph) => ({
    label: graph.get('label'),
    nodes: graph.nodes.map((node) => node.attributes.get('label')),
    within: graph.subgraphs.map(read),
  })
  const graph = fromDot(input)
  return { ...read(graph), edges: graph.edges.length }`

interface Cluster {
  readonly label?: string
  readonly nodes: readonly string[]
  readonly within: readonly Cluster[]
  readonly edges?: number
}

describe('Steps alone, as DOT', () => {
  it('stand in a cluster for each role, with what the source leaves open', async () => {
    const { within, edges } = await inNode<Cluster>(readClusters, written(dotSteps, subgraph))
    const [pool] = within
    expect(within).toHaveLength(1)
    expect(pool?.within.map(({ label }) => label)).toEqual(['selector', 'not said who'])
    expect(pool?.within[0]?.nodes).toEqual(expect.arrayContaining(['select', 'pay', 'end']))
    expect(pool?.within[1]?.nodes).toEqual(['order "now" [or] later'])
    expect(edges).toBeGreaterThanOrEqual(3)
  })
})

describe('Steps alone, as Mermaid', () => {
  it('stand in a frame for each role, with the arrows between them', () => {
    const lines = written(mermaidSteps, subgraph).split('\n')
    const trimmed = lines.map((line) => line.trim())
    expect(trimmed).toContain('subgraph p0l0["selector"]')
    expect(trimmed).toContain('subgraph p0l1["not said who"]')
    expect(trimmed.filter((line) => line === 'end')).toHaveLength(3)
    const order = trimmed.find((line) => line.includes('order #34;now#34; #91;or#93; later')) ?? ''
    const pay = trimmed.find((line) => line.includes('"pay')) ?? ''
    const [from, to] = [order, pay].map((line) => line.split('[')[0])
    expect(trimmed).toContain(`${from} -->|"often"| ${to}`)
  })
})

describe.each([dotSteps, mermaidSteps])('$name', (format) => {
  it('refuses a part of the graph without a workflow, and takes an empty one', () => {
    const alone = { ...emptySubgraph, nodes: [node('Role', 'clerk', {})] }
    expect(() => written(format, alone)).toThrow(/there is none in this part of the graph/)
    expect(written(format, emptySubgraph)).not.toBe('')
  })
})
