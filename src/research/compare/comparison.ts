import { align } from '../alignment/alignment'
import { rowsOf } from '../../query/paging/list-part'
import { shownOf } from '../../query/selection/limited-lists'
import { listPart } from '../../query/paging/list-part'
import type { Selection } from '../../query/selection/selection'
import type { DescribedWorkflow } from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'
import { compareTasks, type ComparedTask } from './compared-tasks'
import { comparedWorkflow } from './compared-workflow'
import { orderDifferences } from './order-differences'
import { practiceDifferences } from './practice-differences'
import { similarities } from './similarity'
import { subjectsOf } from '../order/subject'
import { taskSplits } from './task-splits'

/** Refuses what no comparison can answer, whether there is one or not. */
export function refuseUnanswerable(comparison: Selection): void {
  for (const field of comparison.fields()) {
    if (field.name === 'orderDifferences') listPart(field)
  }
}

/** What a comparison of workflows can tell, each part computed when it is asked for. Nodes stand by their id, claims by reference. */
export function comparisonOf(
  workflows: readonly DescribedWorkflow[],
  kinds: TaskKinds,
): Readonly<Record<string, (field: Selection) => unknown>> {
  const subjects = subjectsOf(workflows, kinds)
  let compared: readonly ComparedTask[] | undefined
  const tasks = () => (compared ??= compareTasks(subjects, kinds))
  return {
    workflows: () => workflows.map(comparedWorkflow),
    sharedByAll: () => tasks().filter(({ doneIn }) => doneIn.length === workflows.length),
    sharedBySome: () =>
      tasks().filter(({ doneIn }) => doneIn.length > 1 && doneIn.length < workflows.length),
    onlyInOne: () => tasks().filter(({ doneIn }) => doneIn.length === 1),
    orderDifferences: (field) => {
      const part = listPart(field)
      const { size, skip } = rowsOf(part)
      const found = orderDifferences(subjects, kinds, skip + size)
      return shownOf(field.path, found.slice(skip), part.limit)
    },
    roleDifferences: () => practiceDifferences(subjects, kinds, 'DONE_BY'),
    resourceDifferences: () => practiceDifferences(subjects, kinds, 'USES'),
    channelDifferences: () => practiceDifferences(subjects, kinds, 'THROUGH'),
    splits: () => taskSplits(subjects, kinds),
    alignment: () => ({ rows: align(subjects, kinds) }),
    similarities: () => similarities(subjects, kinds),
  }
}
