import { readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql'
import { exampleFiles } from '../support/example-files'

const schema = buildSchema(readFileSync(require.resolve('#root/schema.graphql'), 'utf8'))
const promised = [...Array.from({ length: 18 }, (_, index) => index + 1), 20, 22, 23, 24]

describe('The examples', () => {
  const files = exampleFiles()

  it.each(files)('hold a question that the schema can answer: $name', ({ path }) => {
    expect(validate(schema, parse(readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each(files)('begin with the question in plain words, and explain it: $name', ({ path }) => {
    const [title, explanation] = readFileSync(path, 'utf8').split('\n')
    expect(title).toMatch(/^# [A-Z].*[?.]$/)
    expect(explanation).toMatch(/^# .*\.$/)
  })

  it.each(files)('name their operation, and run as they are: $name', ({ path }) => {
    const [operation, ...others] = operationsIn(readFileSync(path, 'utf8'))
    expect(others).toEqual([])
    expect(operation?.name?.value).toMatch(/^([A-Z][a-z]+)+$/)
    const without = (operation?.variableDefinitions ?? []).filter(
      ({ defaultValue }) => !defaultValue,
    )
    expect(without).toEqual([])
  })

  it('have each an operation of its own name', () => {
    const names = files.flatMap(({ path }) =>
      operationsIn(readFileSync(path, 'utf8')).map(({ name }) => name?.value),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('stand in groups of a few', () => {
    const groups = files.map(({ path }) => /^# Group: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1])
    const sizes = [...new Set(groups)].map(
      (group) => groups.filter((other) => other === group).length,
    )
    expect(groups).not.toContain(undefined)
    expect(Math.min(...sizes)).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThan(15)
  })

  it('are named by a number of two digits and the question', () => {
    const odd = files.filter(({ name }) => !/^\d\d(-[a-z0-9]+)+\.graphql$/.test(name))
    expect(odd).toEqual([])
  })

  it('have each a number of its own', () => {
    const numbers = files.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('hold every question that is promised', () => {
    expect(files.map(({ number }) => number)).toEqual(expect.arrayContaining(promised))
  })
})

function operationsIn(text: string): readonly OperationDefinitionNode[] {
  return parse(text).definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode[]
}
