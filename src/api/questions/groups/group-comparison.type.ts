import { Int } from 'type-graphql'
import { objectType } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { nodeClass } from '../../model/node-classes'
import { GroupedOrder } from './grouped-order.type'
import { GroupedTask } from './grouped-task.type'
import { shortList, wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { workflowsOfGroup } from './group-cost'

const ComparedGroup = objectType('ComparedGroup', 'A group that is compared.', {
  name: { type: () => String, description: 'Its name, as it was given.' },
  libraries: {
    listOf: () => nodeClass('Library'),
    cost: wholeList(workflowsOfGroup),
    description: 'The libraries of the group that follow the compared workflows.',
  },
  workflows: {
    listOf: () => nodeClass('Workflow'),
    cost: wholeList(workflowsOfGroup),
    description: 'The compared workflows, by id: all counts of the group are of these.',
  },
  workflowCount: {
    type: () => Int,
    description: 'How many workflows the group has, those that are left out among them.',
  },
  leftOut: {
    type: () => Int,
    description: 'How many more workflows the group has than the 100 that are compared.',
  },
  complete: {
    type: () => Boolean,
    description: 'Whether all workflows of the group are compared.',
  },
  toldWholeCount: {
    type: () => Int,
    description:
      'How many of the compared workflows are told whole, as a source states. Only from these can a task be absent.',
  },
})

export const GroupComparison = objectType(
  'GroupComparison',
  'How groups of libraries work. A workflow does a task if a step does it, or a kind or a part of it by BROADER.',
  {
    groups: {
      listOf: () => ComparedGroup,
      cost: countedAbove,
      description: 'The groups, in the order in which they were given.',
    },
    inSeveral: {
      listOf: () => nodeClass('Workflow'),
      cost: wholeList(workflowsOfGroup),
      description:
        'The compared workflows that are in two groups or more; each of these counts them.',
    },
    tasks: {
      listOf: () => GroupedTask,
      cost: shortList((sizes) => sizes.nodes(['Task'])),
      description:
        'The tasks by how many workflows do them: those that most do come first, then by id. Without the argument tasks these are the tasks that a step of any group does, and the broader ones that join workflows.',
      arguments: listArguments(),
    },
    orders: {
      listOf: () => GroupedOrder,
      cost: shortList((sizes) => sizes.nodes(['Task']) ** 2),
      description:
        'The pairs of tasks that some workflow does in an order: those that most workflows order come first, then by id. A task and a kind of it are no pair.',
      arguments: listArguments(),
    },
  },
)
