import { buildSchema } from 'graphql'
import { schemaText } from '../../../src/api/print-schema'
import { fixesOf } from '../../../src/web/playground/answer/fix'

const schema = buildSchema(schemaText())

function put(query: string, variables: string, message: string): readonly string[] {
  return fixesOf(query, variables, [{ message }], schema).map((fix) => {
    const text = fix.in === 'query' ? query : variables
    return text.slice(0, fix.start) + fix.meant + text.slice(fix.end)
  })
}

describe('What may have been meant', () => {
  it('is put in the place of a misspelt field, argument or enum value', () => {
    const error = 'The question is not valid.'
    expect(put('{ a: rolez { id } }', '', error)).toContain('{ a: roles { id } }')
    expect(put('{ task(lable: "a") { id } }', '', error)).toEqual(['{ task(label: "a") { id } }'])
    expect(put('{ roles(where: { kind: { eq: STAF } }) { id } }', '', error)).toEqual([
      '{ roles(where: { kind: { eq: STAFF } }) { id } }',
    ])
  })

  it('is put in the place of a word of another API', () => {
    const error = 'The question is not valid.'
    expect(put('{ tasks(orderBy: { label: ASC }) { name } }', '', error)).toEqual([
      '{ tasks(sort: { label: ASC }) { name } }',
      '{ tasks(orderBy: { label: ASC }) { label } }',
    ])
    expect(put('{ tasks(where: { name: { contains: "a" } }) { id } }', '', error)).toEqual([
      '{ tasks(where: { label: { contains: "a" } }) { id } }',
    ])
  })

  it('is put in the place of a condition that has the shape of another API, with its value', () => {
    const error = 'The question is not valid.'
    expect(put('{ tasks(where: { name_contains: "order" }) { id } }', '', error)).toEqual([
      '{ tasks(where: { label: { contains: "order" } }) { id } }',
    ])
    expect(
      put('query A($word: String) { tasks(where: { label_contains: $word }) { id } }', '', error),
    ).toEqual(['query A($word: String) { tasks(where: { label: { contains: $word } }) { id } }'])
    expect(put('{ tasks(where: { label: "a: { b }" }) { id } }', '', error)).toEqual([
      '{ tasks(where: { label: { eq: "a: { b }" } }) { id } }',
    ])
    expect(put('{ roles(where: { kind: STAFF }) { id } }', '', error)).toEqual([
      '{ roles(where: { kind: { eq: STAFF } }) { id } }',
    ])
  })

  it('is put in the place of a label or an id that nothing has, in the question or its variables', () => {
    expect(
      put(
        '{ task(label: "catalogin") { label } }',
        '',
        'There is no task called catalogin. Did you mean "cataloging" or "cataloguing"?',
      ),
    ).toEqual([
      '{ task(label: "cataloging") { label } }',
      '{ task(label: "cataloguing") { label } }',
    ])
    expect(
      put(
        'query Mine($task: String) { task(label: $task) { label } }',
        '{ "task": "orderin" }',
        'There is no task called orderin. Did you mean "ordering"?',
      ),
    ).toEqual(['{ "task": "ordering" }'])
    expect(
      put(
        '{ task(label: "say", id: "\\"say\\"") { label } }',
        '',
        'There is no task called say. Did you mean "“say”, \\"so\\""?',
      ),
    ).toEqual(['{ task(label: "“say”, \\"so\\"", id: "\\"say\\"") { label } }'])
  })

  it('is nothing if the error offers nothing, or names no text of the question', () => {
    expect(put('{ task(label: "zzz") { label } }', '', 'There is no task called zzz.')).toEqual([])
    const other = 'There is no task called a. Did you mean "b"?'
    expect(put('{ task(label: "zzz") { label } }', '', other)).toEqual([])
    expect(put('{ task(', '', other)).toEqual([])
  })
})
