import { generate } from '../../../bench/graph/generate'

const graph = (nodes: number, seed: number) =>
  [...generate(nodes, seed)].map(({ nodes: all, edges }) => ({ nodes: all, edges }))

describe('The generated graph', () => {
  it('has as many nodes as are asked for, each with an id of its own', () => {
    const nodes = graph(3000, 1).flatMap((part) => part.nodes)
    expect(nodes).toHaveLength(3000)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(3000)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(graph(1000, 1)).toEqual(graph(1000, 1))
    expect(graph(1000, 1)).not.toEqual(graph(1000, 2))
  })

  it('holds all of a smaller one', () => {
    expect(graph(2000, 1).slice(0, 1)).toEqual(graph(1000, 1))
  })

  it('has no edge whose ends are not there', () => {
    const [part] = graph(1000, 1)
    const ids = new Set(part?.nodes.map(({ id }) => id))
    const dangling = part?.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))
    expect(dangling).toEqual([])
  })

  it('parts and joins the ways of half of its workflows', () => {
    const steps = graph(1000, 1).flatMap((part) => part.nodes.filter(({ kind }) => kind === 'Step'))
    const splits = steps.filter(({ properties }) => 'split' in properties).length
    expect(splits).toBeGreaterThan(15)
    expect(steps.filter(({ properties }) => 'join' in properties)).toHaveLength(splits)
  })
})
