import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { compiler } from '../compiler'
import { claimKinds, isOfKind } from '../fields/claims-field'
import { sorting, type Direction } from '../order'
import { ofClaim } from '../order-by'
import { ordered } from '../ordered'
import { defaultPageSize, offset, pageSize } from '../page'
import type { Selection } from '../selection'
import { rowsToRead, shownRows } from '../limited-lists'
import { answer, prepare, type PreparedStatement } from '../statement'
import { claimCondition, saysWhose, type ClaimWhere } from '../where/claim-where'

const byId = { id: 'ASC' } as const

/** The claims that fulfil a filter, in the order that is asked for, and else by id. */
export async function claims(graph: Graph, selection: Selection): Promise<readonly unknown[]> {
  const rows = await answer(
    graph,
    selection,
    selection.kept(() => listOfClaims(selection)),
  )
  return shownRows(selection, rows)
}

function listOfClaims(selection: Selection): PreparedStatement {
  const { first, skip, where, orderBy, practice } = selection.given
  const filter = (where ?? {}) as ClaimWhere
  const asked = (orderBy ?? []) as readonly Readonly<Record<string, Direction>>[]
  const claim = new Cypher.Relationship()
  const order = [...asked, byId].flatMap((entry) => ofClaim(claim, entry))
  const isOfAll = practice === 'ALL' || saysWhose(filter)
  const condition = Cypher.and(
    isOfKind(claim, claimKinds),
    ...(isOfAll ? [] : [Cypher.isNotNull(claim.property('general'))]),
    claimCondition(selection, claim, filter),
  )
  const size = rowsToRead(pageSize('first', first ?? defaultPageSize))
  const matched = new Cypher.Match(patternOf(claim, filter)).where(condition)
  const head = ordered(matched, [claim], order, { size, skip: offset(skip) })
  const projection = compiler.claim(selection, claim)
  return prepare(head, projection, selection.namedNodes, sorting(order))
}

/** Begins at an end that is known by its id: Grafeo goes from left to right, and would else go through all claims. */
function patternOf(claim: Cypher.Relationship, { from, to }: ClaimWhere): Cypher.Pattern {
  const isKnownByTo = from == null && to != null
  const [begin, end] = isKnownByTo ? [to, from] : [from, to]
  return new Cypher.Pattern(new Cypher.Node(), nodeWith(begin))
    .related(claim, { direction: isKnownByTo ? 'left' : 'right' })
    .to(new Cypher.Node(), nodeWith(end))
}

function nodeWith(id: string | null | undefined): Cypher.NodePatternOptions {
  return id == null
    ? { labels: ['Node'] }
    : { labels: ['Node'], properties: { id: new Cypher.Param(id) } }
}
