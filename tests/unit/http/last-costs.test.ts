import { getOperationAST, parse } from 'graphql'
import { CostCache } from '../../../src/http/cost-cache'
import { unknownSizes } from '../../../src/limits/sizes/graph-sizes'

const operation = getOperationAST(parse('query ($first: Int) { roles(limit: $first) { id } }'))

/** Asks for the cost of the operation; each time that it is computed, it is one more. */
function costs() {
  const last = new CostCache()
  let computed = 0
  return (variables: Record<string, unknown>, sizes = unknownSizes) => {
    if (!operation) throw new Error('There is an operation.')
    return last.of(operation, variables, sizes, () => (computed += 1))
  }
}

describe('The last cost of an operation', () => {
  it('holds while it is asked with the same variables', () => {
    const cost = costs()
    expect([cost({ first: 5 }), cost({ first: 5 }), cost({ first: 6 })]).toEqual([1, 1, 2])
  })

  it('is computed anew when the graph was counted', () => {
    const cost = costs()
    expect([cost({}), cost({}, { ...unknownSizes }), cost({}, { ...unknownSizes })]).toEqual([
      1, 2, 3,
    ])
  })

  it('is not kept with variables that take much room', () => {
    const cost = costs()
    const variables = { first: 'x'.repeat(1000) }
    expect([cost(variables), cost(variables)]).toEqual([1, 2])
  })
})
