import type { EdgeKind } from '../../domain/model/edge-kind'
import {
  edgeFields,
  edgeKinds,
  nodeKind,
  nodeKinds,
  type EdgeField,
} from '../../domain/model/model'
import type { NodeKind, NodeKindName } from '../../domain/model/node-kind'

/** Steps stand inside their workflow, in the order of the list. */
export const nestedKind = 'Step' satisfies NodeKindName

/** The kinds of node that a file lists under a key of their own. */
export const listedKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind.name !== nestedKind)

const fields = new Map(
  nodeKinds.map(({ name }) => [
    name,
    edgeFields(name).filter((field) => field.direction === 'FORWARD'),
  ]),
)

/** The keys under which a kind of node bears its claims: the edges that leave it. */
export function claimFields(kind: NodeKindName): readonly EdgeField[] {
  return fields.get(kind) ?? []
}

/** The kinds of claim that can stand by themselves. Which steps a workflow has is said where the workflow is. */
export const freeKinds: readonly EdgeKind[] = edgeKinds.filter(
  (edge) => edge.claim !== false && edge.type !== 'HAS_STEP',
)

/** Whether the other end of the edge is written where the claim stands, and not only named. */
export function isNested(field: EdgeField): boolean {
  return field.targets.includes(nestedKind) && field.edge.type === 'HAS_STEP'
}

/** Whether claims of the kind lead to values, which can be written where the claim stands. */
export function leadsToValue({ to }: EdgeKind): boolean {
  return Array.isArray(to) && to.every((kind: NodeKindName) => nodeKind(kind).measure !== undefined)
}
