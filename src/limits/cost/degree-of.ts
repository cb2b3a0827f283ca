import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { GraphSizes } from '../sizes/graph-sizes'
import type { PracticeFilter } from '../../query/where/practice'

/** How many edges of that name the node of a kind has that has the most. */
export function degreeOf(sizes: GraphSizes, kind: NodeKindName, name: string): number {
  const field = edgeField(kind, name)
  if (!field) throw new Error(`${kind} has no edge called ${name}.`)
  return sizes.degree(field)
}

/** How many claims a field of one node can show, with those of steps: of a role at most as many as it has steps, of a task as its steps have roles. */
export function shownDegree(sizes: GraphSizes, field: EdgeField, whose?: PracticeFilter): number {
  const own = sizes.degree(field, whose)
  if (!field.edge.saidOfSteps) return own
  if (field.direction === 'FORWARD') return own + shown(sizes, 'Role', whose)
  return own + shown(sizes, 'Task', whose) * degreeOf(sizes, 'Step', 'performers')
}

function shown(
  sizes: GraphSizes,
  kind: 'Role' | 'Task',
  whose: PracticeFilter | undefined,
): number {
  const steps = edgeField(kind, 'steps')
  return steps ? sizes.degree(steps, whose) : 0
}
