import Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import { edgeField, nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { ownKeys } from '../../domain/own-keys'
import { labelOf, localisedTextOf } from '../cypher/labels'
import {
  constant,
  plain,
  readAs,
  together,
  type Cells,
  type Projection,
} from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { projectClaimsOf } from './claims-field'
import { derivedField } from './derived'
import { projectDataset } from './dataset-field'
import { projectEdgeConnection, projectEdgeList, projectSingleEdge } from './edge-fields'
import { kindOfNode } from './kind-of-node'
import { projectProperty } from './property-field'
import { projectSources } from './sources-field'

/** Projects what is selected of a node that is of one of the given kinds. */
export function projectNode(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
): Projection {
  const types = selection.possibleTypes.filter((type) => kinds.includes(type.name as NodeKindName))
  const [only, ...others] = types
  if (only && others.length === 0 && selection.type === only) {
    return projectKind(projector, selection, node, only.name as NodeKindName)
  }
  const groups = selection
    .typesBySelection(types)
    .map((group) => group.map(({ name }) => name as NodeKindName))
  const [first, ...further] = groups
  if (first && further.length === 0) return projectAnyKind(projector, selection, node, first)
  return projectEachKind(projector, selection, node, groups)
}

function projectKind(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
  kinds: readonly NodeKindName[] = [kind],
): Projection {
  const type = selection.possibleTypes.find((candidate) => candidate.name === kind)
  const parts = ownKeys<Projection>()
  for (const field of selection.fields(type))
    parts[field.responseKey] = nodeField(projector, field, node, kind, kinds)
  return together(parts)
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
  const first = kinds[0] ?? 'Role'
  const kind = kinds.length === 1 ? new Cypher.Literal(first) : Cypher.head(own)
  const type = selection.possibleTypes.find(({ name }) => name === first)
  const names = selection.fields(type).filter(({ name }) => name === '__typename')
  const whole = together({
    kind: plain(kind),
    node: projectKind(projector, selection, node, first, kinds),
  })
  return readAs(whole, (found: Whole) => {
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
  const own = plain(value, (cell) => {
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
  kind: NodeKindName,
  kinds: readonly NodeKindName[],
): Projection {
  const { name } = field
  if (name === '__typename') return constant(kind)
  if (name === 'label') {
    return plain(labelOf(node, field.languages))
  }
  if (name === 'text') return localisedTextOf(field, node)
  if (name === 'dataset') return projectDataset(field, node)
  if (name === 'sources') return projectSources(projector, field, node)
  if (name === 'claims') return projectClaimsOf(projector, field, node, kinds)
  const derived = derivedField(kind, name)
  if (derived) return derived(projector, field, node)
  const property = [...commonProperties, ...nodeKind(kind).properties].find(
    (declared) => declared.name === name,
  )
  if (property) return projectProperty(node, property)
  return projectEdge(projector, field, node, kind, kinds)
}

function projectEdge(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
  kinds: readonly NodeKindName[],
): Projection {
  const isConnection = field.name.endsWith('Connection')
  const name = isConnection ? field.name.slice(0, -'Connection'.length) : field.name
  // Of several kinds it is an edge that every node has, and one that libraries share has the conditions for all.
  const owner = kinds.find((each) => nodeKind(each).shared === true) ?? kind
  const edge = edgeField(owner, name)
  if (!edge) throw new Error(`${kind}.${field.name} is in the schema, but no query answers it.`)
  if (isConnection) return projectEdgeConnection(projector, field, node, edge)
  return edge.single
    ? projectSingleEdge(projector, field, node, edge)
    : projectEdgeList(projector, field, node, edge, kinds)
}
