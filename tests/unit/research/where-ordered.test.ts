import { orderedWorkflows } from '../../../src/research/order/where-ordered'
import { described, kindsOf, line } from '../../support/workflows/described-workflows'

describe('where one task comes before another', () => {
  const kinds = kindsOf('spine<labelling barcode<labelling copy<cataloguing')
  const found = (...workflows: Parameters<typeof orderedWorkflows>[0]['workflows']) =>
    orderedWorkflows({ workflows, kinds }, 'labelling', 'cataloguing').map(
      ({ workflow, ways, otherWayRound }) => [workflow, ways.length, otherWayRound.length],
    )

  it('is where a step leads to another at any distance, kinds included', () => {
    expect(found(line('v', 'labelling x cataloguing'), line('u', 'spine copy'))).toEqual([
      ['u', 1, 0],
      ['v', 1, 0],
    ])
  })

  it('is not where they are side by side, the other way round, or alone', () => {
    const parallel = described('u', { s: ['spine', 'copy'], spine: [], copy: [] })
    expect(found(parallel, line('v', 'cataloguing labelling'), line('w', 'labelling'))).toEqual([])
  })

  it('tells of the other order beside it', () => {
    expect(found(line('u', 'barcode copy spine'))).toEqual([['u', 1, 1]])
    expect(found(described('u', { labelling: ['copy'], copy: ['labelling'] }))).toEqual([
      ['u', 1, 1],
    ])
  })

  it('tells of equally near ways the first by ids, whatever their position', () => {
    const [only] = orderedWorkflows(
      {
        workflows: [described('u', { spine: ['copy'], barcode: ['copy'], copy: [] })],
        kinds,
      },
      'labelling',
      'cataloguing',
    )
    expect(only?.ways.map(({ from }) => from)).toEqual(['u-barcode', 'u-spine'])
  })

  it('tells the nearest way first', () => {
    const [only] = orderedWorkflows(
      { workflows: [line('u', 'barcode x spine copy')], kinds },
      'labelling',
      'cataloguing',
    )
    expect(only?.ways.map(({ from, distance }) => [from, distance])).toEqual([
      ['u-spine', 1],
      ['u-barcode', 3],
    ])
  })

  it('is between two occurrences if both tasks are one', () => {
    const ways = orderedWorkflows({ workflows: [line('u', 'a b a.2')], kinds }, 'a', 'a')
    expect(ways.map(({ workflow }) => workflow)).toEqual(['u'])
  })
})
