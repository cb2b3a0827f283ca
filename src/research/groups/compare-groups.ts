import { compareIds } from '../../domain/compare-ids'
import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { workflowsById } from '../workflow/workflows-by-id'
import { readFollowed } from './followed'
import { groupsOf, type GivenGroup } from './group'
import { groupComparison } from './group-comparison'

/** How many tasks a comparison of groups can be asked about by id. */
const mostNamedTasks = 100

/** How many workflows of each of some groups do what, in which order and by whom. */
export async function compareGroups(graph: Graph, selection: Selection): Promise<unknown> {
  const given = selection.given['groups'] as readonly GivenGroup[]
  for (const { libraries, workflows } of given) {
    for (const id of libraries ?? []) selection.idOf('Library', 'groups', id)
    for (const id of workflows ?? []) selection.idOf('Workflow', 'groups', id)
  }
  const tasks = namedTasks(selection)
  const groups = groupsOf(given, await readFollowed(graph, selection))
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
function namedTasks(selection: Selection): readonly string[] | null {
  const given = selection.given['tasks'] as readonly string[] | null | undefined
  if (given == null) return null
  const ids = [...new Set(given)]
  if (ids.length > mostNamedTasks) {
    throw new InvalidInput(
      `The argument tasks names ${ids.length}; ${mostNamedTasks} are the most. Ask for a part of them.`,
    )
  }
  for (const id of ids) selection.idOf('Task', 'tasks', id)
  return ids
}
