import Cypher from '@neo4j/cypher-builder'

import { ownNames } from '../../../src/query/cypher/own-names'

function renamed(...texts: readonly string[]): readonly string[] {
  const clauses = texts.map((text) => new Cypher.Raw((context) => ownNames(context)(text)))
  return Cypher.utils
    .concat(...clauses)
    .build()
    .cypher.split('\n')
}

describe('the variables of a Cypher text', () => {
  it('get names of their own, and everything else keeps its name', () => {
    const [text] = renamed(
      "MATCH (step:Step)-[:NEXT*1..6]->(next) WHERE coalesce(next.end, false) = $ended AND next.id <> 'step' RETURN size([each IN steps | each.id]) AS steps",
    )
    expect(text).toBe(
      "MATCH (step0:Step)-[:NEXT*1..6]->(next0) WHERE coalesce(next0.end, false) = $ended AND next0.id <> 'step' RETURN size([each0 IN steps0 | each0.id]) AS steps0",
    )
  })

  it('are not those of the same text elsewhere in the statement', () => {
    expect(renamed('WITH role', 'WITH role')).toEqual(['WITH role0', 'WITH role1'])
  })

  it('cannot be told from the keys of a map, so that a text with one is refused', () => {
    for (const text of ['MATCH (role {id: $id})', 'WITH { first: role } AS both']) {
      expect(() => renamed(text)).toThrow(/^A Cypher text has a map with the key (id|first),/)
    }
  })

  it('leave functions and constants alone', () => {
    expect(renamed('WITH null AS none, range (0, 1) AS places, true AS truth')).toEqual([
      'WITH null AS none0, range (0, 1) AS places0, true AS truth0',
    ])
  })
})
