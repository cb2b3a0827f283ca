import Cypher from '@neo4j/cypher-builder'
import type { GraphQLObjectType } from 'graphql'
import { isNodeKind, nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { ownKeys } from '../../domain/own-keys'
import { constant, column, map, object, type Cells, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { kindOfNode } from './kind-of-node'

/** Projects what is selected of a node that is of one of the given kinds. */
export function projectNode(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
): Projection {
  const types = selection.possibleTypes.filter(
    ({ name }) => isNodeKind(name) && kinds.includes(name),
  )
  const [only, ...others] = types
  if (only && others.length === 0 && selection.type === only) {
    return projectKind(projector, selection, node, kindOf(only))
  }
  const groups = selection.typesBySelection(types).map((group) => group.map(kindOf))
  const [first, ...further] = groups
  if (first && further.length === 0) return projectAnyKind(projector, selection, node, first)
  return projectEachKind(projector, selection, node, groups)
}

function kindOf({ name }: GraphQLObjectType): NodeKindName {
  if (!isNodeKind(name)) throw new Error(`${name} is no kind of node.`)
  return name
}

function projectKind(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
  kinds: readonly NodeKindName[] = [kind],
): Projection<Whole['node']> {
  const type = selection.possibleTypes.find((candidate) => candidate.name === kind)
  const parts = ownKeys<Projection>()
  for (const field of selection.fields(type)) {
    parts[field.responseKey] =
      field.name === '__typename' ? constant(kind) : nodeField(projector, field, node, kinds)
  }
  return object(parts)
}

/** If the same is selected of several kinds, which are then fields that every node has, one projection does for all of them. */
function projectAnyKind(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
): Projection {
  const labels = new Cypher.Variable()
  const own = new Cypher.ListComprehension(labels)
    .in(Cypher.labels(node))
    .where(Cypher.neq(labels, new Cypher.Literal('Node')))
  // What is said of a kind that libraries share has the conditions for all.
  const first = kinds.find((each) => nodeKind(each).shared === true) ?? kinds[0] ?? 'Role'
  const kind = kinds.length === 1 ? new Cypher.Literal(first) : Cypher.head(own)
  const type = selection.possibleTypes.find(({ name }) => name === first)
  const names = selection.fields(type).filter(({ name }) => name === '__typename')
  const whole = object<Whole>({
    kind: column(kind),
    node: projectKind(projector, selection, node, first, kinds),
  })
  return map(whole, (found) => {
    for (const { responseKey } of names) found.node[responseKey] = found.kind
    return withKind(found.node, found.kind)
  })
}

function projectEachKind(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  groups: readonly (readonly NodeKindName[])[],
): Projection {
  const value = new Cypher.Case()
  const clauses: Cypher.Clause[] = []
  const readers = groups.map((kinds, place) => {
    const part = projectAnyKind(projector, selection, node, kinds)
    clauses.push(...part.clauses)
    const isOne = kinds.map((kind) => node.hasLabel(kind))
    value
      .when(Cypher.or(...(isOne as [Cypher.Predicate, ...Cypher.Predicate[]])))
      .then(new Cypher.List([new Cypher.Literal(place), ...part.values]))
    return part.read
  })
  const own = column(value, (cell) => {
    const cells = cell as Cells
    return readers[cells[0] as number]?.(cells, 1)
  })
  return { ...own, clauses }
}

interface Whole {
  readonly kind: NodeKindName
  readonly node: Record<string | symbol, unknown>
}

/** Tools that walk an answer over the schema must know of which kind a node is; a client sees it only if it asks. */
function withKind(node: Whole['node'], kind: NodeKindName): unknown {
  node[kindOfNode] = kind
  return node
}

function nodeField(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
): Projection {
  const { projectNode } = field.definition.extensions
  if (!projectNode) throw new Error(`No query answers ${field.parentType.name}.${field.name}.`)
  return field.located(() => projectNode(projector, field, node, kinds))
}
