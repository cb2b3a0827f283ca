import { execute, parse, validate, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { formatError } from '../../../src/api/definition/errors'
import { executeOperation } from '../../../src/api/execute'
import { finishedToySchema, toySchema } from '../../support/servers/toy-schema'
import { executeCases, isBelowRoot } from './execute-cases'

const schema = toySchema()
const finishing = finishedToySchema()

describe('The executor', () => {
  it.each(executeCases.filter((each) => !isBelowRoot(each)))(
    'answers as graphql-js does: $what',
    async ({ text, variables, operationName }) => {
      const document = parse(text)
      expect(validate(schema, document)).toEqual([])
      const expected = await execute({ schema, document, operationName, variableValues: variables })
      const actual = await executeOperation(finishing, { document, operationName, variables })
      expect(shown(actual)).toEqual(shown(expected))
    },
  )

  it.each(executeCases.filter(isBelowRoot))(
    'gives no part of a root field that could not be finished: $what',
    async ({ text }) => {
      const document = parse(text)
      const { data, errors } = await executeOperation(finishing, { document })
      expect(errors?.map(({ path }) => path)).toEqual([[expect.any(String)]])
      expect(data?.[String(errors?.[0]?.path?.[0])]).toBeNull()
    },
  )

  it('lists ten faults of variables, and says that there are more', async () => {
    const document = parse('query ($a: Int!, $b: Int) { open }')
    const names = Array.from({ length: 30 }, (_, place) => `v${place}`)
    const many = parse(`query (${names.map((name) => `$${name}: Int!`).join(' ')}) { open }`)
    const few = await executeOperation(finishing, { document, variables: { b: 'x' } })
    expect(few.errors).toHaveLength(2)
    const { errors = [] } = await executeOperation(finishing, { document: many })
    expect(errors).toHaveLength(11)
    expect(formatError({ message: '' }, errors[10], schema)).toMatchObject({
      message:
        'The variables have more faults than these 10, and no more are listed. Mend these first.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('has the parts of the answer in the order of the question', async () => {
    const document = parse(
      '{ b: open __typename role { tasks { id } kind: label id } a: open __schema { queryType { name } } }',
    )
    const { data } = await executeOperation(finishing, { document })
    expect(JSON.stringify(data)).toBe(
      '{"b":true,"__typename":"Query","role":{"tasks":[{"id":"barcoding"},{"id":"cataloguing"}],"kind":"cataloguer in EN","id":"cataloguer"},"a":true,"__schema":{"queryType":{"name":"Query"}}}',
    )
  })

  it('runs mutations one after the other', async () => {
    const text = 'mutation { a: count b: count c: count }'
    const { data } = await executeOperation(schema, { document: parse(text) })
    const { a, b, c } = data as { a: number; b: number; c: number }
    expect([b - a, c - b]).toEqual([1, 1])
  })

  it('gives each run of one document its own variables', async () => {
    const document = parse('query ($a: ID) { echo(where: { id: $a }) }')
    const answers = await Promise.all(
      ['x', 'y'].map((a) => executeOperation(finishing, { document, variables: { a } })),
    )
    expect(answers.map(({ data }) => data?.['echo'])).toEqual([
      '{"where":{"id":"x","first":50}}',
      '{"where":{"id":"y","first":50}}',
    ])
  })
})

/** The answer as a client sees it: unexpected errors are masked, whatever their words. */
function shown({ data, errors }: ExecutionResult): unknown {
  const formatted = errors?.map((error) => formatError(coded(error.toJSON()), error, schema))
  return JSON.parse(JSON.stringify({ data, errors: formatted }))
}

function coded(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }
}
