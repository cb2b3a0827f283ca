import { ObjectType } from 'type-graphql'
import { defineField, type FieldDefinition } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { WorkflowAlignment } from './alignment.type'
import { ComparedTask, TaskSplit } from './compared-task.type'
import { ComparedWorkflow } from './compared-workflow.type'
import { OrderDifference } from './order-difference.type'
import { ChannelDifference, ResourceDifference, RoleDifference } from './practice-difference.type'
import { WorkflowSimilarity } from './similarity.type'

@ObjectType({
  description:
    'What workflows have in common, and where they differ. It compares what is said of the workflows’ own steps, whoever says it; what a source leaves open is no difference.',
})
export class WorkflowComparison {}

const fields: readonly FieldDefinition[] = [
  {
    name: 'workflows',
    type: () => [ComparedWorkflow],
    description: 'The workflows by their figures, in the order in which they were named.',
  },
  {
    name: 'sharedByAll',
    type: () => [ComparedTask],
    description: 'The tasks that all of them do.',
  },
  {
    name: 'sharedBySome',
    type: () => [ComparedTask],
    description: 'The tasks that two or more of them do, and not all; of two workflows none.',
  },
  {
    name: 'onlyInOne',
    type: () => [ComparedTask],
    description:
      'The tasks that one of them does alone, so far as it is told: see notToldIn. If others do a broader task or another kind of it, kindOf says so.',
  },
  {
    name: 'orderDifferences',
    type: () => [OrderDifference],
    description: 'The pairs of tasks that two of them do in another order.',
    arguments: listArguments(),
  },
  {
    name: 'roleDifferences',
    type: () => [RoleDifference],
    description: 'The tasks that they do by other roles.',
  },
  {
    name: 'resourceDifferences',
    type: () => [ResourceDifference],
    description: 'The tasks that they do with or on other resources.',
  },
  {
    name: 'channelDifferences',
    type: () => [ChannelDifference],
    description: 'The tasks that they do through other channels.',
  },
  {
    name: 'splits',
    type: () => [TaskSplit],
    description: 'The tasks that are one step in one of them, and several in another.',
  },
  {
    name: 'alignment',
    type: () => WorkflowAlignment,
    description: 'Their steps side by side.',
  },
  {
    name: 'similarities',
    type: () => [WorkflowSimilarity],
    description: 'How alike each two of them are.',
  },
]

for (const field of fields) defineField(WorkflowComparison.prototype, field)
