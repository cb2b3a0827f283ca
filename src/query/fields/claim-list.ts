import Cypher from '@neo4j/cypher-builder'
import { listOf, type Projection } from '../projection'
import type { Projector } from '../projector'
import type { Selection } from '../selection'

/** The claims that a clause finds, each once, by id. */
export function claimList(
  projector: Projector,
  found: Cypher.Clause,
  field: Selection,
  claim: Cypher.Relationship,
  size: number,
  scope: Cypher.Variable[],
): Projection {
  const rows = Cypher.utils.concat(
    found,
    new Cypher.With(claim)
      .distinct()
      .orderBy([claim.property('id'), 'ASC'])
      .limit(new Cypher.Param(size)),
  )
  return listOf(rows, projector.claim(field, claim), scope)
}
