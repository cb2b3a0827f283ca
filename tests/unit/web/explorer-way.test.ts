import { mergedWays, type MergedWays } from '../../../src/web/explorer/way/merged'
import { stopsOf } from '../../../src/web/explorer/way/stops'
import type { ShownWay } from '../../../src/web/explorer/way/way.query'

/** A way through these steps, each of which its own workflow has. */
function way(path: string, end = 'NEXT'): ShownWay {
  const steps = path.split('')
  const last = steps.at(-1) ?? ''
  const node = (id: string) => ({ __typename: 'Step' as const, id, label: id })
  const nodes = steps.map(node)
  return {
    length: steps.length - 1,
    modality: 'STATED',
    nodes: end === 'NEXT' ? nodes : [...nodes.slice(0, -1), { ...node(last), __typename: 'Task' }],
    claims: steps.slice(1).map((to, index) => ({
      id: `${steps[index]}${to}`,
      kind: to === last ? end : 'NEXT',
      modality: 'STATED',
      statement: '',
      verb: '',
      library: { id: 'l', label: 'l' },
      to: { id: to },
    })),
  }
}

const placesIn = ({ stops }: MergedWays) =>
  Object.fromEntries(stops.map(({ node, column, row }) => [node.id, `${column}/${row}`]))

describe('Ways that are drawn', () => {
  it('stand alone if they have no step in common', () => {
    const merged = mergedWays([way('ab'), way('cd')])
    expect(merged.map(placesIn)).toEqual([
      { a: '0/0', b: '1/0' },
      { c: '0/0', d: '1/0' },
    ])
  })

  it('share their common steps and claims, and branch into rows of their own', () => {
    const [merged, ...others] = mergedWays([way('abd'), way('xy'), way('abcd')])
    expect(others).toHaveLength(1)
    expect(merged && placesIn(merged)).toEqual({ a: '0/0', b: '1/0', d: '3/0', c: '2/1' })
    expect(merged?.lines.map(({ claim, row }) => `${claim.id} ${row}`)).toEqual([
      'ab 0',
      'bd 0',
      'bc 1',
      'cd 1',
    ])
  })

  it('come together if a later way has steps of both', () => {
    const merged = mergedWays([way('ab'), way('cd'), way('axd')])
    expect(merged).toHaveLength(1)
    expect(merged[0]?.ways).toHaveLength(3)
  })

  it('have lines that go around what stands between their ends', () => {
    const [merged] = mergedWays([way('abcd'), way('ad')])
    expect(merged?.lines.find(({ claim }) => claim.id === 'ad')?.row).toBe(1)
    expect(merged?.rows).toBe(2)
  })

  it('lead back if they lead in a circle', () => {
    const [merged] = mergedWays([way('abc'), way('cba')])
    expect(merged && placesIn(merged)).toEqual({ a: '0/0', b: '1/0', c: '2/0' })
    expect(merged?.lines).toHaveLength(4)
  })

  it('end at a task if the last step makes it possible', () => {
    expect(stopsOf(way('abc', 'ENABLES')).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(stopsOf(way('abc', 'HAS_STEP')).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
