import { compareIds } from '../../domain/compare-ids'
import { shownOf } from '../../query/selection/limited-lists'
import { sliceOf } from '../../query/paging/list-part'
import { listPart } from '../../query/paging/list-part'
import type { Selection } from '../../query/selection/selection'
import { comparableTasks } from '../compare/compared-tasks'
import { tasksWithPlaces } from '../compare/ordered-pairs'
import { subjectsOf } from '../order/subject'
import type { Structures } from '../workflow/structures'
import type { Group } from './group'
import { groupedOrders } from './group-orders'
import { groupedTask, type GroupedTask } from './group-tasks'

/** What a comparison of groups can tell, each part computed when it is asked for. */
export function groupComparison(
  groups: readonly Group[],
  { workflows, kinds }: Structures,
  named: readonly string[] | null,
): Readonly<Record<string, unknown>> {
  const subjects = subjectsOf(workflows, kinds)
  const compared = groups.map(({ name, workflows: own }) => ({
    name,
    subjects: subjects.filter(({ workflow }) => own.includes(workflow.id)),
  }))
  const tasks = () => named ?? comparableTasks(subjects, kinds)
  const placed = () => named ?? tasksWithPlaces(subjects, kinds)
  return {
    groups: groups.map(({ workflows: own, ...group }) => ({
      ...group,
      workflows: own,
      workflowCount: own.length + group.leftOut,
      complete: group.leftOut === 0,
      toldWholeCount: subjects.filter(
        ({ workflow }) => own.includes(workflow.id) && workflow.complete === true,
      ).length,
    })),
    inSeveral: workflows
      .map(({ id }) => id)
      .filter((id) => groups.filter((group) => group.workflows.includes(id)).length > 1),
    tasks: (field: Selection) => {
      const part = listPart(field)
      const all = tasks().map((task) => groupedTask(compared, task, kinds))
      return shownOf(field.path, sliceOf(all.sort(byDoers), part), part.limit)
    },
    orders: (field: Selection) => {
      const part = listPart(field)
      const all = groupedOrders(compared, placed(), kinds)
      return shownOf(field.path, sliceOf(all, part), part.limit)
    },
  }
}

/** The tasks that most workflows do first, then by id. */
function byDoers(one: GroupedTask, other: GroupedTask): number {
  return doneIn(other) - doneIn(one) || compareIds(one.task, other.task)
}

function doneIn({ groups }: GroupedTask): number {
  return groups.reduce((sum, { doneInCount }) => sum + doneInCount, 0)
}
