import { buildSchema } from 'graphql'
import { schemaText } from '../../../src/api/print-schema'
import { inShort, nounsOf, questionsOf } from '../../../src/web/playground/docs/root-list'

const schema = buildSchema(schemaText())

describe('The documentation', () => {
  it('begins with each kind of node, and the claims between them', () => {
    const names = nounsOf(schema).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Role', 'Task', 'Step', 'Library', 'Source']))
    expect(names.at(-1)).toBe('Claim')
    for (const { description } of nounsOf(schema))
      expect(inShort(description)).toMatch(/^[A-Z].*\.$/)
  })

  it('names the root fields that no noun leads to, and no other', () => {
    const names = questionsOf(schema).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['search', 'paths', 'compareWorkflows']))
    expect(names).not.toEqual(expect.arrayContaining(['tasks']))
    expect(names).not.toEqual(expect.arrayContaining(['claimsConnection']))
  })

  it('tells of each the first sentence', () => {
    expect(inShort('One. Two.')).toBe('One.')
    expect(inShort('As it is: the first.')).toBe('As it is.')
    expect(inShort(null)).toBe('')
  })
})
