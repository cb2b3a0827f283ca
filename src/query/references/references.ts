import Cypher from '@neo4j/cypher-builder'
import { isNodeKind, nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { compiler } from '../fields/compiler'
import { noting } from '../selection/limited-lists'
import { list, column, map, object, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Named } from '../selection/named'
import type { Selection } from '../selection/selection'
import { answer, prepareNaming } from '../cypher/statement'
import type { ClaimReference } from '../selection/claim-reference'
import { filled, referenceFields, referencesIn, resolved, type Found } from '../selection/resolved'

const allKinds = nodeKinds.map(({ name }) => name)

/** Matches what a field, by its path, can lead to: rows with a node, or with a claim. */
export type Find = (
  path: string,
  field: Selection,
  it: { readonly node: Cypher.Node; readonly claim: Cypher.Relationship },
) => Cypher.Clause

/**
 * A computed value as a client gets it. For a node of the schema the value has an id, and for a claim a reference to it. One statement
 * finds what is selected of all of them. The statements that the value was computed from have looked for what the selection names, or it is
 * given here.
 */
export async function withReferenced(
  graph: Graph,
  selection: Selection,
  value: unknown,
  named: readonly Named[] = [],
): Promise<unknown> {
  const { value: tree, limited } = noting(() => resolved(selection, value))
  selection.noteLimited(limited)
  const references = referencesIn(selection, tree)
  const projection = projectReferenced(compiler, selection, [], (path, field, it) => {
    const wanted = references.get(path) ?? []
    return field.type.name === 'Claim'
      ? matchClaims(wanted as readonly ClaimReference[], it.claim)
      : matchNodes(wanted as readonly string[], it.node)
  })
  // What cannot be asked is refused by the projection, whether it would be asked of anything or not.
  if (references.size === 0 && named.length === 0) return filled(selection, tree, {})
  const prepared = prepareNaming(named, undefined, projection)
  const [found] = await answer(graph, selection, prepared)
  return filled(selection, tree, found ?? {})
}

/** What is selected of all nodes and claims that the fields of a selection can lead to. */
export function projectReferenced(
  projector: Projector,
  selection: Selection,
  scope: Cypher.Variable[],
  find: Find,
): Projection<Found> {
  const parts = referenceFields(selection).map(([path, field]) => {
    const it = { node: new Cypher.Node(), claim: new Cypher.Relationship() }
    const isClaim = field.type.name === 'Claim'
    const owner = isClaim ? it.claim : it.node
    const found = object<FoundOne>({
      id: column(owner.property('id')),
      selected: isClaim
        ? projector.claim(field, it.claim)
        : projector.node(field, it.node, kindsOf(field)),
    })
    return [path, map(list(find(path, field, it), found, scope), byId)] as const
  })
  return object(Object.fromEntries(parts))
}

function kindsOf({ type }: Selection): readonly NodeKindName[] {
  return isNodeKind(type.name) ? [type.name] : allKinds
}

/** What is selected of a node or a claim that was found. */
interface FoundOne {
  readonly id: string
  readonly selected: unknown
}

function byId(found: readonly FoundOne[]): ReadonlyMap<string, unknown> {
  return new Map(found.map(({ id, selected }) => [id, selected]))
}

function matchNodes(ids: readonly string[], node: Cypher.Node): Cypher.Clause {
  const id = new Cypher.Variable()
  const pattern = new Cypher.Pattern(node, { labels: ['Node'], properties: { id } })
  return new Cypher.Unwind([new Cypher.Param([...ids]), id]).match(pattern)
}

/** Begins at the node that a claim leaves, which is found at once; claims themselves would all have to be gone through. */
function matchClaims(
  references: readonly ClaimReference[],
  claim: Cypher.Relationship,
): Cypher.Clause {
  const reference = new Cypher.Variable()
  const begin = new Cypher.Variable()
  const id = new Cypher.Variable()
  const rows = references.map((each) => [each.from, each.id])
  const pattern = new Cypher.Pattern(new Cypher.Node(), {
    labels: ['Node'],
    properties: { id: begin },
  })
    .related(claim)
    .to(new Cypher.Node(), { labels: ['Node'] })
  return new Cypher.Unwind([new Cypher.Param(rows), reference])
    .with([Cypher.listIndex(reference, 0), begin], [Cypher.listIndex(reference, 1), id])
    .match(pattern)
    .where(Cypher.eq(claim.property('id'), id))
}
