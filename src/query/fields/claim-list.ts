import type Cypher from '@neo4j/cypher-builder'
import { limited, rowsOf } from '../paging/list-part'
import { ofClaim, type ClaimListArgs } from '../sort/sort'
import { ordered } from '../sort/sorted-rows'
import { largestPageSize } from '../paging/page'
import { listPart } from '../paging/list-part'
import { list, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { claimCondition } from '../where/claim-where'

const byId = { id: 'ASC' } as const

/** The claims that a clause finds, each once: those that the field's filter lets through, in its order, and else by id. */
export function claimList(
  projector: Projector,
  found: Cypher.Clause,
  field: Selection,
  claim: Cypher.Relationship,
  scope: Cypher.Variable[],
): Projection {
  const { where, sort } = field.args<ClaimListArgs>()
  const shown = listPart(field, largestPageSize)
  const rows = ordered(
    found,
    [claim],
    [...(sort ?? []), byId].flatMap((entry) => ofClaim(claim, entry)),
    {
      ...rowsOf(shown),
      distinct: true,
      where: where ? claimCondition(claim, where) : undefined,
    },
  )
  return limited(field, list(rows, projector.claim(field, claim), scope), shown.limit)
}
