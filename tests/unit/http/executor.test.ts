import { execute, parse, validate, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { formatError } from '../../../src/api/definition/errors'
import { readingByName } from '../../../src/api/definition/finished-tree'
import { createExecutor } from '../../../src/http/executor'
import { executorCases } from './executor-cases'
import { toySchema } from '../../support/servers/toy-schema'

const schema = toySchema()
const run = createExecutor(schema, { walks: 0 })

describe('The executor', () => {
  it.each(executorCases)('answers as graphql-js does: $what', async (operation) => {
    const { text, variables, operationName } = operation
    const document = parse(text)
    expect(validate(schema, document)).toEqual([])
    const expected = await execute({ schema, document, operationName, variableValues: variables })
    const actual = await run({ document, operationName, variables })
    expect(shown(actual)).toEqual(shown(expected))
  })

  it('runs mutations one after the other', async () => {
    const text = 'mutation { a: count b: count c: count }'
    const { data } = await run({ document: parse(text) })
    const { a, b, c } = data as { a: number; b: number; c: number }
    expect([b - a, c - b]).toEqual([1, 1])
  })

  it('answers alike before an operation is compiled and after', async () => {
    const document = parse('{ role { id label tasks { id } } }')
    const later = createExecutor(schema, { walks: 2 })
    const answers = [
      await later({ document }),
      await later({ document }),
      await later({ document }),
    ]
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('compiles over another schema only what is answered under its names', async () => {
    const other = createExecutor(schema, { walks: 0, byName: readingByName(schema) })
    const answer = async (text: string) => (await other({ document: parse(text) })).data
    // The toy computes its labels, so that a label that is only read is not there.
    expect(await answer('{ role { label } }')).toEqual({ role: { label: null } })
    const computed = 'cataloguer in EN'
    expect(await answer('{ role { it: label } }')).toEqual({ role: { it: computed } })
    expect(await answer('{ role { label } __type(name: "Role") { name } }')).toEqual({
      role: { label: computed },
      __type: { name: 'Role' },
    })
  })

  it('gives each run of one document its own variables', async () => {
    const text = 'query ($a: ID) { echo(where: { id: $a }) }'
    const document = parse(text)
    const answers = await Promise.all(['x', 'y'].map((a) => run({ document, variables: { a } })))
    expect(answers.map(({ data }) => data?.['echo'])).toEqual([
      '{"where":{"id":"x","first":50}}',
      '{"where":{"id":"y","first":50}}',
    ])
  })
})

/** The answer as a client sees it: unexpected errors are masked, whatever their words. */
function shown({ data, errors }: ExecutionResult): unknown {
  const formatted = errors?.map((error) => formatError(coded(error.toJSON()), error))
  return JSON.parse(JSON.stringify({ data, errors: formatted }))
}

function coded(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }
}
