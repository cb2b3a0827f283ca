import { int } from 'neo4j-driver'
import { toDriverParameters } from '../../../src/graph/neo4j-parameters'

describe('parameters for Neo4j', () => {
  it('have integers for whole numbers, however deep they stand', () => {
    expect(toDriverParameters({ first: 3, rows: [{ position: -1, at: [0] }] })).toEqual({
      first: int(3),
      rows: [{ position: int(-1), at: [int(0)] }],
    })
  })

  it('leave fractions, and numbers too large to be exact, as floats', () => {
    expect(toDriverParameters({ half: 0.5, huge: 1e300 })).toEqual({ half: 0.5, huge: 1e300 })
  })

  it('leave texts, truths and nulls as they are', () => {
    const parameters = { name: 'tilaus', end: true, none: null, list: ['a', false, null] }
    expect(toDriverParameters(parameters)).toEqual(parameters)
  })
})
