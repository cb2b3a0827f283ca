import { objectType } from '../../definition/define'
import { Claim } from '../../model/claim.type'
import { nodeClass } from '../../model/node-classes'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { stepsOfTask } from '../../../limits/cost/work-sizes'

export const StepsInWorkflow = objectType(
  'StepsInWorkflow',
  'Steps of one of the compared workflows.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
    steps: {
      listOf: () => nodeClass('Step'),
      cost: wholeList(stepsOfTask),
      description: 'The steps, as they are told.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(stepsOfTask),
      description: 'The claims that the workflow has these steps.',
    },
  },
)

/** A task is a kind of a few broader ones. */
const broaderTasks = () => 6

export const ComparedTask = objectType(
  'ComparedTask',
  'A task, and which of the compared workflows do it. A workflow does a task if a step does it, or a kind or a part of it by BROADER: copy cataloguing counts as cataloguing, and not the other way round.',
  {
    task: { type: () => nodeClass('Task'), description: 'The task.' },
    byKinds: {
      type: () => Boolean,
      description:
        'True if no workflow does the task itself, so that it stands here only because several do kinds of it: one labels by barcodes, another by spine labels.',
    },
    doneIn: {
      listOf: () => StepsInWorkflow,
      cost: countedAbove,
      description: 'The workflows that do it, with the steps that do it or a kind of it.',
    },
    absentFrom: {
      listOf: () => nodeClass('Workflow'),
      cost: countedAbove,
      description:
        'The workflows that do not do it: their sources state that they tell all of the workflow (complete is true), and nothing that they do or make possible can include this one.',
    },
    notToldIn: {
      listOf: () => nodeClass('Workflow'),
      cost: countedAbove,
      description:
        'The other workflows that have no such step: they may do it all the same, in a wider task, in a part of the workflow, or untold.',
    },
    kindOf: {
      listOf: () => nodeClass('Task'),
      cost: wholeList(broaderTasks),
      description:
        'The broader tasks of this one that other workflows do as well, the nearest first: what is alone here is then only the kind.',
    },
  },
)

export const TaskSplit = objectType(
  'TaskSplit',
  'A task that is one step in one workflow, and several in another: steps that do kinds or parts of it by BROADER, or do it more than once. A workflow that does one of the kinds alone is on neither side.',
  {
    task: { type: () => nodeClass('Task'), description: 'The task.' },
    inOne: {
      listOf: () => StepsInWorkflow,
      cost: countedAbove,
      description: 'The workflows in which one step does all of it.',
    },
    inSeveral: {
      listOf: () => StepsInWorkflow,
      cost: countedAbove,
      description: 'The workflows in which it is several steps.',
    },
  },
)
