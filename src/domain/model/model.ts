import { measureEdges } from './edges/measures'
import { orderEdges } from './edges/order'
import { peopleEdges } from './edges/people'
import { practiceEdges } from './edges/practice'
import { workEdges } from './edges/work'
import type { EdgeEnd, EdgeKind } from './edge-kind'
import type { NodeKind, NodeKindName } from './node-kind'
import { nodeKinds } from './nodes'

/** An edge as it is seen from one of its ends: the field of a node. */
export interface EdgeField extends EdgeEnd {
  readonly edge: EdgeKind
  readonly direction: 'FORWARD' | 'BACKWARD'
  readonly owner: NodeKindName
  /** The kinds of node that the field can lead to. */
  readonly targets: readonly NodeKindName[]
}

export { nodeKinds }

export const edgeKinds: readonly EdgeKind[] = [
  ...peopleEdges,
  ...workEdges,
  ...orderEdges,
  ...practiceEdges,
  ...measureEdges,
]

/** The types of all edges, each once. */
export const edgeTypes: readonly string[] = [...new Set(edgeKinds.map((edge) => edge.type))]

/** The types of the edges by which one node stands above another. */
export const hierarchyTypes: readonly string[] = edgeKinds
  .filter(({ hierarchy }) => hierarchy)
  .map(({ type }) => type)

export function nodeKind(name: NodeKindName): NodeKind {
  const kind = nodeKinds.find((candidate) => candidate.name === name)
  if (kind === undefined) throw new Error(`The model has no kind of node called ${name}.`)
  return kind
}

/** The first kind of edge of a type; all of one type bear the same. */
export function edgeKindOf(type: string): EdgeKind {
  const kind = edgeKinds.find((candidate) => candidate.type === type)
  if (kind === undefined) throw new Error(`The model has no kind of edge called ${type}.`)
  return kind
}

const allNames = nodeKinds.map((kind) => kind.name)

function targetsOf(edge: EdgeKind, owner: NodeKindName): readonly NodeKindName[] {
  if (edge.to === 'SAME') return [owner]
  return edge.to === 'ANY' ? allNames : edge.to
}

function sourcesOf(edge: EdgeKind, owner: NodeKindName): readonly NodeKindName[] {
  return edge.to === 'SAME' ? [owner] : edge.from
}

function fieldsOf(owner: NodeKindName): readonly EdgeField[] {
  const forward = edgeKinds
    .filter((edge) => edge.from.includes(owner))
    .map((edge) => ({
      ...edge.forward,
      edge,
      direction: 'FORWARD' as const,
      owner,
      targets: targetsOf(edge, owner),
    }))
  const backward = edgeKinds
    .filter((edge) =>
      edge.to === 'SAME' ? edge.from.includes(owner) : edge.to === 'ANY' || edge.to.includes(owner),
    )
    .map((edge) => ({
      ...edge.backward,
      edge,
      direction: 'BACKWARD' as const,
      owner,
      targets: sourcesOf(edge, owner),
    }))
  return [...forward, ...backward]
}

const fieldsByKind = new Map(allNames.map((name) => [name, fieldsOf(name)]))

/** The fields that a kind of node has for its edges: first those that leave it, then those that reach it. */
export function edgeFields(owner: NodeKindName): readonly EdgeField[] {
  return fieldsByKind.get(owner) ?? []
}

/**
 * Whether claims of many libraries can meet in the field, so that one has to ask whose practice it is to show. If it leads to libraries, the practice
 * is theirs.
 */
export function meetsPractices({ owner, targets }: EdgeField): boolean {
  return nodeKind(owner).shared === true && !targets.includes('Library')
}

/** Whether a list of all nodes of a kind shows those of libraries in general, unless others are asked for. A node of another kind says by itself whose it is. */
export function isListedByPractice(kind: NodeKindName): boolean {
  return kind === 'Annotation' || nodeKind(kind).shared === true
}

/** Whether a name is that of a kind of node. */
export function isNodeKind(name: string): name is NodeKindName {
  return nodeKinds.some((kind) => kind.name === name)
}

/** The field of that name that a kind of node has for its edges. */
export function edgeField(owner: NodeKindName, name: string): EdgeField | undefined {
  return edgeFields(owner).find((field) => field.field === name)
}
