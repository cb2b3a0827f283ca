import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { partOf } from '../order/part-of-workflow'
import { workflowsById } from '../workflow/workflows-by-id'
import { comparisonOf } from './comparison'

/** How many workflows one comparison takes. */
export const mostWorkflows = 10

interface Compared {
  readonly ids: readonly string[]
  readonly afterTask?: string | null
  readonly beforeTask?: string | null
}

/** The common parts of two workflows or more, and their differences. */
export async function compareWorkflows(graph: Graph, selection: Selection): Promise<unknown> {
  const { ids, afterTask: after = null, beforeTask: before = null } = selection.args<Compared>()
  refuseIncomparable(ids)
  const { workflows, kinds } = await workflowsById(graph, selection, ids)
  const parts = ids
    .flatMap((id) => workflows.filter((workflow) => workflow.id === id))
    .map((workflow) => partOf(workflow, kinds, { after, before }))
  return withReferenced(graph, selection, comparisonOf(parts, kinds))
}

function refuseIncomparable(ids: readonly string[]): void {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) {
    throw new InvalidInput(`The argument ids names ${twice} twice. Name each workflow once.`)
  }
  if (ids.length < 2) {
    throw new InvalidInput(
      `The argument ids names ${ids.length === 0 ? 'no workflow' : 'one workflow'}. Name two to compare, or more.`,
    )
  }
  if (ids.length > mostWorkflows) {
    throw new InvalidInput(
      `The argument ids names ${ids.length} workflows; ${mostWorkflows} are compared at most. Compare them in parts.`,
    )
  }
}
