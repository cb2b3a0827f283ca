import { parse, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import { cachedFor } from '../../../src/query/selection/cached-for'

function operation(): OperationDefinitionNode {
  return parse('query ($first: Int) { roles(limit: $first) { id } }')
    .definitions[0] as OperationDefinitionNode
}

function asked(
  of: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
  key = 'roles',
): GraphQLResolveInfo {
  return { operation: of, path: { key }, variableValues } as unknown as GraphQLResolveInfo
}

describe('What is made of a root field', () => {
  let made = 0
  const make = (): number => (made += 1)

  beforeEach(() => {
    made = 0
  })

  it('is made once if the same is asked again', () => {
    const roles = operation()
    expect(cachedFor(asked(roles, { first: 10 }), [], make)).toBe(1)
    expect(cachedFor(asked(roles, { first: 10 }), [], make)).toBe(1)
  })

  it('is made anew for other variables, for one that is null and for one that is left out', () => {
    const roles = operation()
    const asks = [{ first: 10 }, { first: 20 }, { first: null }, {}, { first: 10 }]
    expect(asks.map((variables) => cachedFor(asked(roles, variables), [], make))).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it('is made anew for other languages', () => {
    const roles = operation()
    expect(cachedFor(asked(roles, {}), ['FI'], make)).toBe(1)
    expect(cachedFor(asked(roles, {}), ['SV', 'FI'], make)).toBe(2)
  })

  it('is its own for each field and for each operation', () => {
    const roles = operation()
    expect(cachedFor(asked(roles, {}, 'one'), [], make)).toBe(1)
    expect(cachedFor(asked(roles, {}, 'other'), [], make)).toBe(2)
    expect(cachedFor(asked(operation(), {}, 'one'), [], make)).toBe(3)
    expect(cachedFor(asked(roles, {}, 'one'), [], make)).toBe(1)
  })

  it('is not kept if it could not be made', () => {
    const roles = operation()
    const refuse = (): never => {
      throw new Error('No.')
    }
    expect(() => cachedFor(asked(roles, {}), [], refuse)).toThrow('No.')
    expect(cachedFor(asked(roles, {}), [], make)).toBe(1)
  })

  it('is not kept for values that take much room', () => {
    const roles = operation()
    const variables = { text: 'x'.repeat(5000) }
    expect(cachedFor(asked(roles, variables), [], make)).toBe(1)
    expect(cachedFor(asked(roles, variables), [], make)).toBe(2)
  })
})
