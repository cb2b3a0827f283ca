import Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import { edgeField, nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
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
  if (!needsKind(selection)) return projectAnyKind(projector, selection, node, kinds)
  return projectEachKind(
    projector,
    selection,
    node,
    types.map((type) => type.name as NodeKindName),
  )
}

function projectKind(
  projector: Projector,
  selection: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
): Projection {
  const type = selection.possibleTypes.find((candidate) => candidate.name === kind)
  const parts: Record<string, Projection> = {}
  for (const field of selection.fields(type))
    parts[field.responseKey] = nodeField(projector, field, node, kind)
  return together(parts)
}

/** If only fields are selected that every node has, one projection does for all kinds. */
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
  const kind = Cypher.head(own)
  const first = kinds[0] ?? 'Role'
  const type = selection.possibleTypes.find(({ name }) => name === first)
  const names = selection.fields(type).filter(({ name }) => name === '__typename')
  const whole = together({
    kind: plain(kind),
    node: projectKind(projector, selection, node, first),
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
  kinds: readonly NodeKindName[],
): Projection {
  const value = new Cypher.Case()
  const clauses: Cypher.Clause[] = []
  const readers = new Map<unknown, Projection['read']>()
  for (const kind of kinds) {
    const whole = together({
      kind: plain(new Cypher.Literal(kind)),
      node: projectKind(projector, selection, node, kind),
    })
    clauses.push(...whole.clauses)
    readers.set(kind, whole.read)
    value.when(node.hasLabel(kind)).then(new Cypher.List([...whole.values]))
  }
  const own = plain(value, (cell) => {
    const cells = cell as Cells
    const [kind] = cells
    const whole = readers.get(kind)?.(cells, 0) as Whole
    return withKind(whole.node, whole.kind)
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

/** The claims about a source, a concept and other nodes are three questions. */
function needsKind(selection: Selection): boolean {
  return (
    selection.dependsOnType ||
    selection.possibleTypes.some((type) =>
      selection.fields(type).some(({ name }) => name === 'claims' || name === 'annotations'),
    )
  )
}

function nodeField(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
): Projection {
  const { name } = field
  if (name === '__typename') return constant(kind)
  if (name === 'label') {
    return plain(labelOf(node, field.languages))
  }
  if (name === 'text') return localisedTextOf(field, node)
  if (name === 'dataset') return projectDataset(field, node)
  if (name === 'sources') return projectSources(projector, field, node)
  if (name === 'claims') return projectClaimsOf(projector, field, node, kind)
  const derived = derivedField(kind, name)
  if (derived) return derived(projector, field, node)
  const property = [...commonProperties, ...nodeKind(kind).properties].find(
    (declared) => declared.name === name,
  )
  if (property) return projectProperty(node, property)
  return projectEdge(projector, field, node, kind)
}

function projectEdge(
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
): Projection {
  const isConnection = field.name.endsWith('Connection')
  const name = isConnection ? field.name.slice(0, -'Connection'.length) : field.name
  const edge = edgeField(kind, name)
  if (!edge) throw new Error(`${kind}.${field.name} is in the schema, but no query answers it.`)
  if (isConnection) return projectEdgeConnection(projector, field, node, edge)
  return edge.single
    ? projectSingleEdge(projector, field, node, edge)
    : projectEdgeList(projector, field, node, edge)
}
