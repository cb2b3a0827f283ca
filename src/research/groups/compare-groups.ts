import { compareIds } from '../../domain/compare-ids'
import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { workflowsById } from '../workflow/workflows-by-id'
import { readFollowed } from './followed'
import { checkGroups, groupsOf, type GivenGroup } from './group'
import { groupComparison } from './group-comparison'

/** How many tasks a comparison of groups can be asked about by id. */
const mostNamedTasks = 100

interface GroupArgs {
  readonly groups: readonly GivenGroup[]
  readonly tasks?: readonly string[] | null
}

/** How many workflows of each of some groups do what, in which order and by whom. */
export async function compareGroups(graph: Graph, selection: Selection): Promise<unknown> {
  const args = selection.args<GroupArgs>()
  checkGroups(args.groups)
  const tasks = namedTasks(args)
  const groups = groupsOf(args.groups, await readFollowed(graph, selection))
  const ids = [...new Set(groups.flatMap(({ workflows }) => workflows))].sort()
  const structures = await workflowsById(graph, selection, ids)
  const workflows = [...structures.workflows].sort((one, other) => compareIds(one.id, other.id))
  return withReferenced(
    graph,
    selection,
    groupComparison(groups, { ...structures, workflows }, tasks),
  )
}

/** The tasks that are asked about, each once; null if all are. */
function namedTasks({ tasks }: GroupArgs): readonly string[] | null {
  if (tasks == null) return null
  const ids = [...new Set(tasks)]
  if (ids.length > mostNamedTasks) {
    throw new InvalidInput(
      `The argument tasks names ${ids.length} tasks; ${mostNamedTasks} are the most. Ask for a part of them.`,
    )
  }
  return ids
}
