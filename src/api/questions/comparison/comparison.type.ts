import { objectType } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { WorkflowAlignment } from './alignment.type'
import { ComparedTask, TaskSplit } from './compared-task.type'
import { ComparedWorkflow } from './compared-workflow.type'
import { OrderDifference } from './order-difference.type'
import { ChannelDifference, ResourceDifference, RoleDifference } from './practice-difference.type'
import { WorkflowSimilarity } from './similarity.type'
import { shortList, wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { stepsInCommon, stepsOfWorkflow } from '../../../limits/cost/work-sizes'

export const WorkflowComparison = objectType(
  'WorkflowComparison',
  'What workflows have in common, and where they differ. It compares what is said of the workflows’ own steps, whoever says it; what a source leaves open is no difference.',
  {
    workflows: {
      listOf: () => ComparedWorkflow,
      cost: countedAbove,
      description: 'The workflows by their figures, in the order in which they were named.',
    },
    sharedByAll: {
      listOf: () => ComparedTask,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that all of them do.',
    },
    sharedBySome: {
      listOf: () => ComparedTask,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that two or more of them do, and not all; of two workflows none.',
    },
    onlyInOne: {
      listOf: () => ComparedTask,
      cost: wholeList(stepsOfWorkflow),
      description:
        'The tasks that one of them does alone, so far as it is told: see notToldIn. If others do a broader task or another kind of it, kindOf says so.',
    },
    orderDifferences: {
      listOf: () => OrderDifference,
      cost: shortList((sizes) => stepsInCommon(sizes) ** 2),
      description: 'The pairs of tasks that two of them do in different orders.',
      arguments: listArguments(),
    },
    roleDifferences: {
      listOf: () => RoleDifference,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that they do by different roles.',
    },
    resourceDifferences: {
      listOf: () => ResourceDifference,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that they do with or on different resources.',
    },
    channelDifferences: {
      listOf: () => ChannelDifference,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that they do through different channels.',
    },
    splits: {
      listOf: () => TaskSplit,
      cost: wholeList(stepsInCommon),
      description: 'The tasks that are one step in one of them, and several in another.',
    },
    alignment: { type: () => WorkflowAlignment, description: 'Their steps side by side.' },
    similarities: {
      listOf: () => WorkflowSimilarity,
      cost: countedAbove,
      description: 'How alike each two of them are.',
    },
  },
)
