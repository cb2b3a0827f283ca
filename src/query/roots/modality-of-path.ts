import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../cypher/field-text'

/** The weakest of the claims on a path, of several the first: a path is as sure as it. */
export function weakestOnPath(claims: Cypher.Variable) {
  const claim = new Cypher.Relationship()
  const place = new Cypher.Variable()
  const rows = Cypher.utils.concat(
    fieldText('path-claims', { claims }, {}, { claim, place }),
    new Cypher.With(claim, place)
      .orderBy([claim.property('modalityRank'), 'ASC'], [place, 'ASC'])
      .limit(new Cypher.Literal(1)),
  )
  return { claim, rows }
}

/** The claims on a path that hold only on a condition, in order. */
export function conditionalOnPath(
  claims: Cypher.Variable,
  claim: Cypher.Relationship,
): Cypher.Clause {
  const place = new Cypher.Variable()
  return Cypher.utils.concat(
    fieldText('path-claims', { claims }, {}, { claim, place }),
    new Cypher.With(claim, place)
      .where(Cypher.isNotNull(claim.property('condition')))
      .orderBy([place, 'ASC']),
  )
}
