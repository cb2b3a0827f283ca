import { ID } from 'type-graphql'
import { durationBetween } from '../../../research/duration/duration-between'
import type { RootFields } from '../../definition/root-field'
import { TimeBetween } from './time-between.type'
import { wholeList, type ListCost } from '../../../limits/cost/field-cost'
import { claimsOfAllSteps, workflowsOfLibrary } from '../../../limits/cost/work-sizes'

/** A workflow can do the one task or the other at two steps. */
const timesCost: ListCost = {
  ...wholeList((sizes, { library, workflow }) => {
    if (workflow != null) return 2
    return 2 * (library == null ? sizes.nodes(['Workflow']) : workflowsOfLibrary(sizes))
  }),
  search: claimsOfAllSteps,
}

export const durationQuestions: RootFields = {
  durationBetween: {
    listOf: () => TimeBetween,
    cost: timesCost,
    description:
      'How long workflows take from one task to another, in days, with the steps whose times no source states. A step that does a kind of a task does the task; each two steps of which the first leads to the second are told for themselves. A workflow in which the first does not lead to the second is left out.',
    arguments: [
      {
        name: 'from',
        type: () => ID,
        names: 'Task',
        description: 'The task with whose beginning the time begins, by id.',
        required: true,
      },
      {
        name: 'to',
        type: () => ID,
        names: 'Task',
        description: 'The task with whose end the time ends, by id.',
        required: true,
      },
      {
        name: 'library',
        type: () => ID,
        names: 'Library',
        description: 'Only workflows that this library follows, by id.',
      },
      {
        name: 'workflow',
        type: () => ID,
        names: 'Workflow',
        description: 'Only this workflow, by id.',
      },
    ],
    answer: durationBetween,
  },
}
