import { buildSchema } from 'graphql'
import { schemaText } from '../../../src/api/print-schema'
import {
  soughtAfter,
  soughtByVariable,
  variableOfText,
} from '../../../src/web/playground/complete/sought'
import { suggestionsFor } from '../../../src/web/playground/complete/suggestions'
import { textUnderCursor } from '../../../src/web/playground/complete/text-under-cursor'

const schema = buildSchema(schemaText())

describe('What a text of a question names', () => {
  it.each([
    ['{ task(label: ', { by: 'label', kind: 'Task' }],
    ['{ role(id: ', { by: 'id', kind: 'Role' }],
    ['{ source(id: ', { by: 'id', kind: 'Source' }],
    ['{ library(id: ', { by: 'id', kind: 'Library' }],
    ['{ tasks(where: { label: { eq: ', { by: 'label', kind: 'Task' }],
    ['{ claims(where: { from: { id: { eq: ', { by: 'id' }],
    [
      '{ tasks(where: { steps: { some: { workflow: { id: { in: ["a", ',
      { by: 'id', kind: 'Workflow' },
    ],
    ['{ compareWorkflows(ids: ["acquisition" ', { by: 'id', kind: 'Workflow' }],
    ['{ compareWorkflows(ids: ["a", "b"], afterTask: ', { by: 'id', kind: 'Task' }],
    ['{ whereOrdered(earlier: ', { by: 'id', kind: 'Task' }],
    ['{ durationBetween(from: ', { by: 'id', kind: 'Task' }],
    ['{ subgraph(seeds: [', { by: 'id' }],
    ['{ subgraph(workflow: ', { by: 'id', kind: 'Workflow' }],
    ['{ task(id: "ordering") { followedBy(library: ', { by: 'id', kind: 'Library' }],
  ])('is a node, of a kind if that is known: %s', (query, sought) => {
    expect(soughtAfter(query, schema)).toEqual(sought)
  })

  it.each([
    '{ search(query: ',
    '{ tasks(where: { dataset: { licence: { eq: ',
    '{ source(id: "a") { nodes(locator: ',
    '{ roles(where: { text: { description: { contains: ',
  ])('is no node: %s', (query) => {
    expect(soughtAfter(query, schema)).toBeUndefined()
  })

  it('is known for the default value of a variable, and for its value, by its use', () => {
    const before = 'query Mine($task: String = '
    const query = `${before}"ord") {\n  task(label: $task) { label }\n}`
    expect(variableOfText(before)).toBe('task')
    expect(variableOfText('{ task(label: ')).toBeUndefined()
    expect(soughtByVariable('task', query, schema)).toEqual({ by: 'label', kind: 'Task' })
    const several =
      'query Some($w: [ID!]! = ["a", "b"]) { compareWorkflows(ids: $w) { rows { id } } }'
    expect(variableOfText('query Some($w: [ID!]! = ["a", ')).toBe('w')
    expect(soughtByVariable('w', several, schema)).toEqual({ by: 'id', kind: 'Workflow' })
    expect(soughtByVariable('unused', several, schema)).toBeUndefined()
  })
})

describe('What a text is completed to', () => {
  afterEach(() => jest.restoreAllMocks())

  it.each([
    ['label', 'authors', 'EN', 'authors', 'Task · people who write'],
    ['label', 'čálliid', 'SE', 'čálliid girjerádju', 'Task · people who write · authors'],
    [
      'id',
      'čálliid',
      'SE',
      'authors-list',
      'Task · people who write · authors · čálliid girjerádju',
    ],
  ] as const)('is a %s, by the word %s in %s', async (by, words, language, text, detail) => {
    const [EN, SE] = ['authors', 'čálliid girjerádju']
    const node = {
      __typename: 'Task',
      id: 'authors-list',
      EN,
      FI: EN,
      SV: EN,
      SE,
      SMN: EN,
      SMS: EN,
    }
    const edges = [{ language, matched: 'people who write', node }]
    jest
      .spyOn(globalThis, 'fetch')
      .mockResolvedValue(Response.json({ data: { search: { edges } } }))
    const { signal } = new AbortController()
    expect(await suggestionsFor(words, { by }, schema, signal)).toEqual([{ text, detail }])
  })
})

describe('The text under the cursor', () => {
  const at = (marked: string) => textUnderCursor(marked.replace('|', ''), marked.indexOf('|'))

  it('reaches from one quotation mark to the other', () => {
    expect(at('{ task(label: "ord|ering") }')).toEqual({ written: 'ord', start: 15, end: 23 })
    expect(at('{ task(label: "|") }')).toEqual({ written: '', start: 15, end: 15 })
    expect(at('{ task(label: "say \\"a|\\"") }')?.written).toBe('say \\"a')
  })

  it('ends at the cursor if it is not closed', () => {
    expect(at('{ task(label: "ord|\n}')).toEqual({ written: 'ord', start: 15, end: 18 })
  })

  it('is none beside texts and in comments', () => {
    expect(at('{ task(label: "a"|) }')).toBeUndefined()
    expect(at('# say "a|')).toBeUndefined()
    expect(at('{ ta|sk }')).toBeUndefined()
  })
})
