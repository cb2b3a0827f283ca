import { objectType } from '../../definition/define'
import { Int } from 'type-graphql'
import { Claim } from '../../model/claim.type'
import { StepsInWorkflow } from '../comparison/compared-task.type'
import { nodeClass } from '../../model/node-classes'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { workflowsOfGroup } from './group-cost'

/** Most tasks are done by nobody who is named, or by one. */
const performersOfTask = () => 5

const PerformerInGroup = objectType(
  'PerformerInGroup',
  'A role that does a task in workflows of a group.',
  {
    role: { type: () => nodeClass('Role'), description: 'The role.' },
    workflowCount: {
      type: () => Int,
      description: 'In how many workflows of the group a step names it.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(() => 2),
      description: 'The claims that say so.',
    },
  },
)

const TaskInGroup = objectType(
  'TaskInGroup',
  'How many workflows of a group do a task, and by whom.',
  {
    group: { type: () => String, description: 'The name of the group.' },
    doneInCount: {
      type: () => Int,
      description: 'How many of its workflows do the task or a kind of it.',
    },
    absentFromCount: {
      type: () => Int,
      description:
        'From how many the task is absent: their source states that it tells all of the workflow, and tells neither of the task nor of a wider one.',
    },
    notToldInCount: {
      type: () => Int,
      description:
        'Of how many it is not told: no step does the task, and yet they may do it. This, doneInCount and absentFromCount add up to the compared workflows of the group.',
    },
    doneIn: {
      listOf: () => StepsInWorkflow,
      cost: wholeList(workflowsOfGroup),
      description: 'The workflows that do it, with the steps that do it or a kind of it.',
    },
    performers: {
      listOf: () => PerformerInGroup,
      cost: wholeList(performersOfTask),
      description:
        'The roles that these steps name as doing them, by how many workflows name them. A workflow that names two counts for both.',
    },
    withoutPerformerCount: {
      type: () => Int,
      description: 'How many workflows do the task in steps that all name nobody.',
    },
  },
)

export const GroupedTask = objectType(
  'GroupedTask',
  'A task, and how many workflows of each group do it.',
  {
    task: { type: () => nodeClass('Task'), description: 'The task.' },
    groups: {
      listOf: () => TaskInGroup,
      cost: countedAbove,
      description: 'The counts of each group, in the order in which the groups were given.',
    },
  },
)
