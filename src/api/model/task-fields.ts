import { ID, Int } from 'type-graphql'
import { addDerivedField } from '../../query/fields/derived'
import { projectTaskSuccessions } from '../../research/succession/project-task-successions'
import { defineField, type Argument } from '../definition/define'
import { largestPageSize } from '../../query/paging/page'
import { listArguments } from '../definition/list-arguments'
import { nodeClass } from './node-classes'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { nodeWhere } from './filters/where-types'
import { TaskSuccession } from './task-succession.type'

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
    name: 'exact',
    type: () => Boolean,
    description:
      'Whether only the task itself counts. By default its kinds count as well: copy cataloguing is cataloguing.',
  },
  {
    name: 'maxDistance',
    type: () => Int,
    description: 'How many steps away at most. By default the work is followed to its end.',
  },
  ...listArguments(largestPageSize),
]

const rules =
  'Each task is listed once, the nearest first, to the end of the work. The task asked about counts with its kinds, and each hit is the task that is really done; neither the task nor a kind of it is a hit. Workflows of single libraries are left out, unless asked for by practice, library or workflow.'

/** Defines the fields of a task that are computed from the order of steps. */
export function defineTaskFields(): void {
  const { prototype } = nodeClass('Task')
  addDerivedField('Task', 'followedBy', projectTaskSuccessions('AFTER'))
  addDerivedField('Task', 'precededBy', projectTaskSuccessions('BEFORE'))
  defineField(prototype, {
    name: 'followedBy',
    type: () => [TaskSuccession],
    description: `The tasks that come after it in workflows: those that later steps do, and those that it or later steps make possible. ${rules}`,
    arguments: orderArguments(),
  })
  defineField(prototype, {
    name: 'precededBy',
    type: () => [TaskSuccession],
    description: `The tasks that come before it in workflows: before the steps that do it, and before it becomes possible. ${rules}`,
    arguments: orderArguments(),
  })
}
