import { parse, type GraphQLSchema } from 'graphql'

import { executeOperation } from '../../../src/api/execute'
import { buildApiSchema } from '../../../src/api/schema'
import { apiWith } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const document = parse(`
  query One($id: ID!) { role(id: $id) { ...Named } }
  query List($first: Int) { roles(limit: $first) { id } }
  query Longer($first: Int) { ...Few roles(limit: $first) { label(languages: [SV]) } }
  query Few($first: Int) { ...Few }
  fragment Few on Query { roles(limit: $first) { id } }
  fragment Named on Role { id label }
`)

describeOverGraph('an operation that is asked again', (engine) => {
  let schema: GraphQLSchema

  beforeEach(async () => {
    await apiWith(engine.graph(), await readSmallDataset())
    schema = buildApiSchema(engine.graph())
  })

  async function ask(
    operationName: string,
    variables: Record<string, unknown>,
    languages: readonly string[] = ['EN'],
  ): Promise<unknown> {
    const { data, errors } = await executeOperation(schema, {
      document,
      operationName,
      variables,
      context: { languages },
    })
    return errors?.map(({ message }) => message) ?? JSON.parse(JSON.stringify(data))
  }

  it('answers what is asked now: for other variables, for other languages, and for the first again', async () => {
    const buyer = await ask('One', { id: 'buyer' })
    const customer = await ask('One', { id: 'customer' })
    const inFinnish = await ask('One', { id: 'buyer' }, ['FI'])
    expect(buyer).toEqual({ role: { id: 'buyer', label: 'buyer' } })
    expect(customer).toEqual({ role: { id: 'customer', label: 'customer' } })
    expect(inFinnish).toEqual({ role: { id: 'buyer', label: 'hankkija' } })
    expect(await ask('One', { id: 'buyer' })).toEqual(buyer)
    expect(await ask('One', { id: 'buyer' })).toEqual(buyer)
  })

  it('says of another id that there is none', async () => {
    await ask('One', { id: 'buyer' })
    expect(await ask('One', { id: 'byer' })).toEqual([
      'There is no role with the id byer. Did you mean "buyer"?',
    ])
    expect(await ask('One', { id: 'byer' })).toEqual([
      'There is no role with the id byer. Did you mean "buyer"?',
    ])
  })

  it('has its answer in the same order', async () => {
    const ordered = parse('{ roles(sort: [{ label: DESC }, { id: ASC }]) { id } }')
    const orders: unknown[] = []
    for (let time = 0; time < 3; time += 1) {
      const { data } = await executeOperation(schema, { document: ordered })
      orders.push((data as { roles: { id: string }[] }).roles.map(({ id }) => id))
    }
    const byLabel = ['team', 'librarian', 'customer', 'buyer']
    expect(orders).toEqual([byLabel, byLabel, byLabel])
  })

  it('is not taken for another of the same document that shares its fields', async () => {
    const few = await ask('Few', { first: 1 })
    const longer = await ask('Longer', { first: 1 })
    expect(longer).toEqual({
      roles: [{ ...(few as { roles: [object] }).roles[0], label: expect.any(String) }],
    })
    expect(await ask('Few', { first: 1 })).toEqual(few)
    expect(await ask('List', { first: 2 })).toEqual({
      roles: [expect.anything(), expect.anything()],
    })
  })
})
