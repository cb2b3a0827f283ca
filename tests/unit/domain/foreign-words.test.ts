import { buildSchema, parse, validate } from 'graphql'
import { executeText } from '../../../src/api/execute'
import { schemaText } from '../../../src/api/print-schema'
import { foreignToOurs } from '../../../src/domain/foreign/foreign-words'
import { inOurWords } from '../../../src/domain/foreign/in-our-words'

const schema = buildSchema(schemaText())

function faults(query: string): readonly string[] {
  return validate(schema, parse(query)).map(({ message }) => inOurWords(message, schema))
}

/** Every name of a field, an argument or an input. */
const names = new Set<string>()
for (const type of Object.values(schema.getTypeMap())) {
  for (const field of 'getFields' in type ? Object.values(type.getFields()) : []) {
    names.add(field.name)
    for (const argument of 'args' in field ? field.args : []) names.add(argument.name)
  }
}

const plain = 'A plain list has its entries at once, without nodes or edges around them.'

describe('A word of another API', () => {
  it('stands for words that this one has', () => {
    const unknown = [...foreignToOurs.values()].flat().filter((word) => !names.has(word))
    expect([...new Set(unknown)]).toEqual(['__typename'])
  })

  it.each([
    ['tasks(orderBy: { label: ASC }) { id }', 'on field "Query.tasks". Did you mean "sort"?'],
    ['tasks(order_by: { label: ASC }) { id }', 'on field "Query.tasks". Did you mean "sort"?'],
    ['tasks(filter: { id: { eq: 1 } }) { id }', 'on field "Query.tasks". Did you mean "where"?'],
    ['tasks(first: 3) { id }', 'on field "Query.tasks". Did you mean "limit"?'],
    ['tasks(skip: 3) { id }', 'on field "Query.tasks". Did you mean "offset"?'],
    ['tasksConnection(limit: 3) { totalCount }', '"Query.tasksConnection". Did you mean "first"?'],
    ['task(name: "a") { id }', 'on field "Query.task". Did you mean "label"?'],
    ['task(id: 1) { label(lang: FI) }', 'on field "Task.label". Did you mean "languages"?'],
    ['tasks { name }', 'on type "Task". Did you mean "label"?'],
    ['tasks { type }', 'on type "Task". Did you mean "__typename"?'],
    ['roles { type }', 'on type "Role". Did you mean "kind"?'],
    ['tasksConnection { nodes { id } }', 'on type "TaskConnection". Did you mean "edges"?'],
    ['claims { subject { id } }', 'on type "Claim". Did you mean "from"?'],
    ['tasks(where: { name: { eq: "a" } }) { id }', 'by type "TaskWhere". Did you mean "label"?'],
    [
      'tasks(where: { label: { equals: "a" } }) { id }',
      'by type "LabelComparison". Did you mean "eq"?',
    ],
    [
      'tasks(where: { name_contains: "a" }) { id }',
      'by type "TaskWhere". Write label: { contains: … }.',
    ],
    [
      'tasks(where: { label_starts_with: "a" }) { id }',
      'by type "TaskWhere". Write label: { startsWith: … }.',
    ],
    ['tasks(where: { id: "a" }) { id }', '"IdComparison", found "a". Write { eq: "a" }.'],
  ])('is answered with ours: %s', (asked, said) => {
    expect(faults(`{ ${asked} }`)).toEqual([expect.stringContaining(said)])
  })

  it.each(['tasks { nodes { id } }', 'tasks { edges { node { id } } }', 'tasks { totalCount }'])(
    'leads from the fields of a page to the list: %s',
    (asked) => {
      expect(faults(`{ ${asked} }`)).toEqual([expect.stringContaining(plain)])
    },
  )

  it('is told of variables, too', async () => {
    const query = 'query ($where: TaskWhere) { tasks(where: $where) { id } }'
    const said = async (where: object) => {
      const { errors = [] } = await executeText(schema, { query, variables: { where } })
      return errors.map(({ message }) => inOurWords(message, schema))
    }
    expect(await said({ title: { eq: 'a' } })).toEqual([
      expect.stringMatching(/by type "TaskWhere"\. Did you mean "label"\?$/),
    ])
    expect(await said({ label: 'a' })).toEqual([expect.stringMatching(/ Write \{ eq: … \}\.$/)])
  })

  it('changes no other message', () => {
    const misspelt = [
      '{ rolez { id } }',
      '{ task(lable: "a") { id } }',
      '{ tasks(limit: "a") { id } }',
    ]
    for (const query of misspelt) {
      const raw = validate(schema, parse(query)).map(({ message }) => message)
      expect(faults(query)).toEqual(raw)
    }
    expect(inOurWords('Unknown argument "__proto__" on field "A.b".', schema)).toBe(
      'Unknown argument "__proto__" on field "A.b".',
    )
  })
})
