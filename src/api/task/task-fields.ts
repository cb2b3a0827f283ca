import { ID, Int } from 'type-graphql'
import { defineField, type Argument } from '../define'
import { nodeClass } from '../node/node-classes'
import { libraryArgument, practiceArgument } from '../practice-arguments'
import { nodeWhere } from '../where/node-where'
import { TaskInOrder } from './task-in-order.type'

const orderArguments = (): readonly Argument[] => [
  {
    name: 'where',
    type: () => nodeWhere('Task'),
    description: 'Only tasks that match; all by default.',
  },
  {
    name: 'workflow',
    type: () => ID,
    description: 'Only inside this workflow and its parts, by id.',
  },
  libraryArgument,
  {
    ...practiceArgument,
    description:
      'In whose workflows. Those of single libraries are left out by default: ask for ALL of them, or for a library or a workflow.',
  },
  {
    name: 'maxDistance',
    type: () => Int,
    description: 'How many steps away at most: 1 to 6, 6 by default.',
  },
  {
    name: 'first',
    type: () => Int,
    description: 'How many at most: 1000 by default and at most.',
  },
  { name: 'skip', type: () => Int, description: 'How many to leave out at the beginning.' },
]

/** Defines the fields of a task that are computed from the order of steps. */
export function defineTaskFields(): void {
  const { prototype } = nodeClass('Task')
  defineField(prototype, {
    name: 'followedBy',
    type: () => [TaskInOrder],
    description:
      'The tasks that come after it in workflows, each once, the nearest first. Workflows of single libraries are left out, unless asked for by practice, library or workflow.',
    arguments: orderArguments(),
  })
  defineField(prototype, {
    name: 'precededBy',
    type: () => [TaskInOrder],
    description:
      'The tasks that come before it in workflows, each once, the nearest first. Workflows of single libraries are left out, unless asked for by practice, library or workflow.',
    arguments: orderArguments(),
  })
}
