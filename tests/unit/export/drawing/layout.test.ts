import { placesOfNodes } from '../../../../src/export/drawing/layout'
import type { Subgraph, SubgraphNode } from '../../../../src/export/subgraph'

function node(id: string, kind: SubgraphNode['kind'], position?: number): SubgraphNode {
  const properties: SubgraphNode['properties'] = position === undefined ? {} : { position }
  return { id, kind, label: id, group: kind, degree: 1, properties }
}

function does(source: string, target: string): Subgraph['edges'][number] {
  const words = { kind: 'DOES', label: 'does', modality: null, sources: [], properties: {} }
  return { id: `test:${source}:${target}`, source, target, ...words }
}

const workflow: Subgraph = {
  complete: true,
  nodes: [
    node('a-task', 'Task'),
    node('b-task', 'Task'),
    node('first', 'Step', 1),
    node('role', 'Role'),
    node('second', 'Step', 2),
    node('third', 'Step', 3),
  ],
  edges: [does('first', 'b-task'), does('third', 'a-task')],
}

describe('the places of nodes', () => {
  const places = placesOfNodes(workflow)
  const xOf = (id: string) => places.get(id)?.x ?? Number.NaN
  const yOf = (id: string) => places.get(id)?.y ?? Number.NaN

  it('have steps in their order, from left to right', () => {
    expect(xOf('first')).toBeLessThan(xOf('second'))
    expect(xOf('second')).toBeLessThan(xOf('third'))
  })

  it('have roles above steps, and tasks below the steps that do them', () => {
    expect(yOf('role')).toBeLessThan(yOf('first'))
    expect(yOf('third')).toBeLessThan(yOf('a-task'))
    expect(xOf('b-task')).toBeLessThan(xOf('a-task'))
  })

  it('break a long row into lines, with no two nodes in one place', () => {
    const nodes = Array.from({ length: 1000 }, (_, index) => node(`task-${index}`, 'Task'))
    const many = [...placesOfNodes({ complete: true, nodes, edges: [] }).values()]
    expect(new Set(many.map(({ x, y }) => `${x} ${y}`)).size).toBe(1000)
    const width = Math.max(...many.map(({ x }) => x)) - Math.min(...many.map(({ x }) => x))
    const height = Math.max(...many.map(({ y }) => y))
    expect(width / height).toBeGreaterThan(0.5)
    expect(width / height).toBeLessThan(10)
  })
})
