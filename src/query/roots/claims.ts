import Cypher from '@neo4j/cypher-builder'
import { countableOfClaims } from '../../domain/model/countable'
import type { Graph } from '../../graph/graph'
import { compiler } from '../fields/compiler'
import { projectConnection } from '../connection/connection'
import { projectClaimCrosstab } from '../connection/claim-crosstab'
import { fieldsOf, later } from '../cypher/fields-of'
import { sorting, type OrderKey } from '../sort/sort-key'
import { ofClaim, type ClaimListArgs } from '../sort/sort'
import { ordered } from '../sort/sorted-rows'
import { listPart } from '../paging/list-part'
import type { Selection } from '../selection/selection'
import { rowsOf, shownRows } from '../paging/list-part'
import { answer, prepare, type PreparedStatement } from '../cypher/statement'
import { matchClaims } from './listed-claims'

const byId = { id: 'ASC' } as const

/** The claims that fulfil a filter, in the order that is asked for, and else by id. */
export async function claims(graph: Graph, selection: Selection): Promise<readonly unknown[]> {
  const rows = await answer(
    graph,
    selection,
    selection.cached(() => listOfClaims(selection)),
  )
  return shownRows(selection, rows)
}

function listOfClaims(selection: Selection): PreparedStatement {
  const claim = new Cypher.Relationship()
  const order = orderOf(selection, claim)
  const rows = rowsOf(listPart(selection))
  const matched = matchClaims(selection, claim)
  const head = ordered(matched, [claim], order, rows)
  const projection = compiler.claim(selection, claim)
  return prepare(selection, head, projection, sorting(order))
}

/** A page of the claims that fulfil a filter. */
export async function pageOfClaims(graph: Graph, selection: Selection): Promise<unknown> {
  const [page] = await answer(
    graph,
    selection,
    selection.cached(() => connectionOfClaims(selection)),
  )
  return page
}

function connectionOfClaims(selection: Selection): PreparedStatement {
  const claim = new Cypher.Relationship()
  const projection = projectConnection(compiler, selection, {
    match: () => matchClaims(selection, claim),
    variables: [claim],
    order: orderOf(selection, claim),
    edge: (edges) =>
      fieldsOf(edges, { cursor: later, node: (field) => compiler.claim(field, claim) }),
    countable: { owner: claim, properties: countableOfClaims },
    crosstab: (field, found, scope) => projectClaimCrosstab(compiler, field, found, claim, scope),
    scope: [],
  })
  return prepare(selection, undefined, projection)
}

function orderOf(selection: Selection, claim: Cypher.Relationship): readonly OrderKey[] {
  const { sort } = selection.args<ClaimListArgs>()
  return [...(sort ?? []), byId].flatMap((entry) => ofClaim(claim, entry))
}
