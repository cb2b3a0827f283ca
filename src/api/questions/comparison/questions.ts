import { ID } from 'type-graphql'
import { compareWorkflows } from '../../../research/compare/compare-workflows'
import { whereOrdered } from '../../../research/order/where-ordered'
import { taskPositions } from '../../../research/positions/task-positions'
import type { RootFields } from '../../definition/root-field'
import { WorkflowComparison } from './comparison.type'
import { OrderedWorkflow } from './ordered-workflow.type'
import { TaskPositions } from './task-positions.type'
import { comparisonCost, orderedWorkflowsCost, positionsCost } from './comparison-cost'

export const comparisonQuestions: RootFields = {
  compareWorkflows: {
    type: () => WorkflowComparison,
    cost: comparisonCost,
    description:
      'Compares workflows: the tasks that all do, that some do and that one does alone, what they do in different orders or in different ways, and their steps side by side.',
    arguments: [
      {
        name: 'ids',
        type: () => [ID],
        names: 'Workflow',
        description: 'The workflows, by id: 2 to 10, each once.',
        required: true,
      },
      {
        name: 'afterTask',
        type: () => ID,
        names: 'Task',
        description:
          'Only the steps after this task or a kind of it, by id. All of the workflows must do it.',
      },
      {
        name: 'beforeTask',
        type: () => ID,
        names: 'Task',
        description:
          'Only the steps before this task or a kind of it, by id. All of the workflows must do it.',
      },
    ],
    answer: compareWorkflows,
  },
  whereOrdered: {
    listOf: () => OrderedWorkflow,
    cost: orderedWorkflowsCost,
    description:
      'The workflows, of all libraries and not of systems, in which one task comes before another, by id. A task is done if a step does it or a kind of it; it comes before the other if that step leads to one that does the other. Steps side by side have no order. Each workflow is looked at by itself. The same task twice asks which do it again.',
    arguments: [
      {
        name: 'earlier',
        type: () => ID,
        names: 'Task',
        description: 'The task that comes first, by id.',
        required: true,
      },
      {
        name: 'later',
        type: () => ID,
        names: 'Task',
        description: 'The task that comes after it, by id.',
        required: true,
      },
      {
        name: 'library',
        type: () => ID,
        names: 'Library',
        description: 'Only workflows that this library follows, by id. A system can be named too.',
      },
    ],
    answer: whereOrdered,
  },
  taskPositions: {
    type: () => TaskPositions,
    cost: positionsCost,
    description:
      'At which place libraries do their tasks, as a table of tasks by libraries, over all workflows that a library follows.',
    arguments: [
      {
        name: 'libraries',
        type: () => [ID],
        names: 'Library',
        description:
          'The libraries, by id; by default all that follow a workflow, but for systems. 1000 at most.',
      },
      {
        name: 'tasks',
        type: () => [ID],
        names: 'Task',
        description:
          'The tasks, by id; by default all that a step of these libraries does. 1000 at most.',
      },
    ],
    answer: taskPositions,
  },
}
