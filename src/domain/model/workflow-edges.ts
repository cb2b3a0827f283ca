import type { EdgeKind } from './edge-kind'
import { edgeKinds } from './model'

const ofWorkflow = edgeKinds.filter(
  ({ type, from }) => type === 'HAS_STEP' || from.includes('Step'),
)

/** The types of the claims that a workflow has its steps, and of whatever is claimed of these. */
export const workflowClaimTypes = typesOf(ofWorkflow.filter(({ claim }) => claim !== false))

/** The types of the edges that lead from a workflow to its steps, and from these to all that belongs to them: the next step can be of another workflow. */
export const workflowPartTypes = typesOf(ofWorkflow.filter(({ type }) => type !== 'NEXT'))

function typesOf(edges: readonly EdgeKind[]): readonly string[] {
  return [...new Set(edges.map(({ type }) => type))]
}
