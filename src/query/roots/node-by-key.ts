import Cypher from '@neo4j/cypher-builder'
import { InvalidInput, NotFound } from '../../domain/errors'
import { languages } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { nodeKind, nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { nameKey } from '../../domain/name-key'
import type { Graph } from '../../graph/graph'
import { column, object } from '../cypher/projection'
import { compiler } from '../fields/compiler'
import type { Selection } from '../selection/selection'
import { answer, prepare, type PreparedStatement } from '../cypher/statement'
import { nearIds, nearLabels } from '../unknown/suggestion'

interface NodeKey {
  readonly id?: string | null
  readonly label?: string | null
}

/** The node of a kind that an id or a label names. */
export async function oneNode(
  graph: Graph,
  selection: Selection,
  kind: NodeKindName,
): Promise<unknown> {
  const { id, label } = selection.args<NodeKey>()
  if (id != null && label == null) return nodeById(graph, selection, id, [kind])
  if (label != null && id == null) return nodeByLabel(graph, selection, label, kind)
  const field = selection.name
  const both = id != null && label != null ? ', not by both' : ''
  throw new InvalidInput(
    `The field ${field} is asked for by id or by label${both}: ${field}(id: "…") or ${field}(label: "…").`,
  )
}

/** The node of any kind that an id names. */
export function anyNode(graph: Graph, selection: Selection): Promise<unknown> {
  const kinds = nodeKinds.map((kind) => kind.name)
  return nodeById(graph, selection, selection.args<{ readonly id: string }>().id, kinds)
}

async function nodeById(
  graph: Graph,
  selection: Selection,
  id: string,
  kinds: readonly NodeKindName[],
): Promise<unknown> {
  const kind = onlyKind(kinds)
  const [found] = await answer(
    graph,
    selection,
    selection.cached(() => withId(selection, id, kinds)),
  )
  if (found !== undefined) return found
  const hint = await nearIds(graph, selection.hints, kind ?? 'Node', id)
  throw new NotFound(`There is no ${kind?.toLowerCase() ?? 'node'} with the id ${id}.${hint}`)
}

function withId(
  selection: Selection,
  id: string,
  kinds: readonly NodeKindName[],
): PreparedStatement {
  const node = new Cypher.Node()
  const kind = onlyKind(kinds)
  const isNamed = Cypher.eq(node.property('id'), new Cypher.Param(id))
  // Beside an id inside the pattern, Grafeo reads all nodes to see which have the label; beside one in the condition it seeks.
  const head = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Node'] })).where(
    kind ? Cypher.and(isNamed, node.hasLabel(kind)) : isNamed,
  )
  const projection = compiler.node(selection, node, kinds)
  return prepare(selection, head, projection)
}

function onlyKind(kinds: readonly NodeKindName[]): NodeKindName | undefined {
  return kinds.length === 1 ? kinds[0] : undefined
}

interface Found {
  readonly id: string
  readonly labels: readonly (string | null)[]
  readonly node: unknown
}

/** A label goes before an alternative label; what several nodes are called is an error that lists them. */
async function nodeByLabel(
  graph: Graph,
  selection: Selection,
  label: string,
  kind: NodeKindName,
): Promise<unknown> {
  const prepared = selection.cached(() => withLabel(selection, label, kind))
  const rows = await answer(graph, selection, prepared)
  const name = nameKey(label)
  const byLabel = rows.filter(({ labels }) =>
    labels.some((each) => each !== null && nameKey(each) === name),
  )
  const [found, ...others] = byLabel.length > 0 ? byLabel : rows
  if (found === undefined) {
    const hint = await nearLabels(graph, selection.hints, kind, label)
    throw new NotFound(`There is no ${kind.toLowerCase()} called ${label}.${hint}`)
  }
  if (others.length === 0) return found.node
  const ids = [found, ...others].map((each) => each.id).join(', ')
  throw new InvalidInput(
    `Several ${nodeKind(kind).plural} are called ${label}: ${ids}. Ask for one of them by its id.`,
  )
}

function withLabel(
  selection: Selection,
  label: string,
  kind: NodeKindName,
): PreparedStatement<Found> {
  const node = new Cypher.Node()
  const name = new Cypher.Param(nameKey(label))
  const head = new Cypher.Match(new Cypher.Pattern(node, { labels: [kind] })).where(
    Cypher.in(name, node.property('names')),
  )
  const labels = languages.map((language) => node.property(localisedName('label', language)))
  const projection = object<Found>({
    id: column(node.property('id')),
    labels: column(new Cypher.List(labels)),
    node: compiler.node(selection, node, [kind]),
  })
  const order = [[node.property('id'), 'ASC']] as [Cypher.Expr, 'ASC'][]
  return prepare(selection, head, projection, order)
}
