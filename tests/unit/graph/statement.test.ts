import { cypherText, statement } from '../../../src/graph/statement'

describe('a statement', () => {
  it('is the text of its file, without the comment at its head', () => {
    expect(statement('migration/list')).toBe(
      'MATCH (migration:Migration)\nRETURN migration.id AS id, migration.checksum AS checksum\nORDER BY id',
    )
  })

  it('is found by its path under cypher/', () => {
    expect(cypherText('statements/migration/list')).toBe(statement('migration/list'))
  })

  it('that is missing is an error that names its file', () => {
    expect(() => statement('nobody/does')).toThrow('cypher/statements/nobody/does.cypher')
  })
})
