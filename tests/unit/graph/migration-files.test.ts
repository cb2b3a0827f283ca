import { chooseFiles, migration, migrationsFor } from '../../../src/graph/migration-files'

describe('the files of migrations', () => {
  it('begin with the constraint that lets each be recorded once', () => {
    expect(migrationsFor('neo4j')[0]?.id).toBe('001-migration-id')
  })

  it.each(['grafeo', 'neo4j'] as const)('have numbers without a gap for %s', (engine) => {
    const numbers = migrationsFor(engine).map(({ id }) => Number(id.slice(0, 3)))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it.each(['grafeo', 'neo4j'] as const)('can be applied twice on %s', (engine) => {
    for (const { text } of migrationsFor(engine)) expect(text).toContain('IF NOT EXISTS')
  })

  it('are those for both engines and those for the one that is asked for, in order', () => {
    const files = [
      '003-c.grafeo.cypher',
      '001-a.cypher',
      'README.md',
      '002-b.neo4j.cypher',
      '003-c.neo4j.cypher',
    ]
    expect(chooseFiles(files, 'neo4j')).toEqual([
      { id: '001-a', name: '001-a' },
      { id: '002-b', name: '002-b.neo4j' },
      { id: '003-c', name: '003-c.neo4j' },
    ])
    expect(chooseFiles(files, 'grafeo')).toEqual([
      { id: '001-a', name: '001-a' },
      { id: '003-c', name: '003-c.grafeo' },
    ])
  })

  it('are known by a checksum of their text', () => {
    const [first, same, other] = ['RETURN 1', 'RETURN 1', 'RETURN 2'].map(
      (text) => migration('001-a', text).checksum,
    )
    expect(first).toBe(same)
    expect(first).not.toBe(other)
  })
})
