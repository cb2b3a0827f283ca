import { variablesOf } from '../../../src/cli/query-variables'

const query =
  'query ($id: ID!, $label: String, $first: Int, $where: RoleWhere, $ids: [ID!]) { roles { id } }'

describe('The variables of a question', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['id=42', { id: '42' }],
    ['label=true', { label: 'true' }],
    ['label=a=b', { label: 'a=b' }],
    ['label=', { label: '' }],
    ['first=5', { first: 5 }],
    ['where={"id": {"eq": "a"}}', { where: { id: { eq: 'a' } } }],
    ['ids=["a", "b"]', { ids: ['a', 'b'] }],
    ['ids=a', { ids: 'a' }],
  ]

  it.each(values)('are what is declared: %s', (given, expected) => {
    expect(variablesOf(query, {}, [given])).toEqual(expected)
  })

  it('are given together and one by one, of which the latter counts', () => {
    expect(variablesOf(query, { id: 'a', first: 1 }, ['id=b', 'first=2'])).toEqual({
      id: 'b',
      first: 2,
    })
  })

  it('are not those that nobody declared', () => {
    expect(() => variablesOf(query, {}, ['labl=a'])).toThrow(
      'The question has no variable $labl. Did you mean "label"?',
    )
    expect(() => variablesOf(query, {}, ['=a'])).toThrow(
      '"=a" is no variable. Give it as name=value.',
    )
  })

  it('are left to whoever answers, if the question cannot be parsed', () => {
    expect(variablesOf('{', {}, ['id=5'])).toEqual({ id: 5 })
  })
})
