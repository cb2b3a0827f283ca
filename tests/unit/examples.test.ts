import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
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
