import { ID, Int } from 'type-graphql'
import { degreeOf } from '../../limits/cost/degree-of'
import { longList, type ListCost } from '../../limits/cost/field-cost'
import { filterSteps } from '../../limits/cost/filter-steps'
import { patternsOfFilter } from '../../limits/cost/patterns-of'
import { stepsAroundTask } from '../../limits/cost/work-sizes'
import { projectTaskSuccessions } from '../../research/succession/project-task-successions'
import type { Argument, NodeFields } from '../definition/field'
import { largestPageSize } from '../../query/paging/page'
import { listArguments } from '../definition/list-arguments'
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
    names: 'Workflow',
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
  'Each task is listed once, the nearest first, to the end of the work. The task asked about counts with its kinds, and each hit is the task that is really done; neither the task nor a kind of it is a hit. Workflows of single libraries are left out, unless they are asked for by practice, library or workflow, or the general picture does not have the task.'

/** As many tasks can come before or after one as the workflows around it have steps. */
const tasksInOrder = longList((sizes, args) =>
  Math.min(sizes.nodes(['Task']), stepsAroundTask(sizes, args)),
)

const successionCost: ListCost = {
  ...tasksInOrder,
  search: (sizes, args) => {
    const claimsOfOrder = stepsAroundTask(sizes, args) * (1 + degreeOf(sizes, 'Step', 'next'))
    const chosen = 1 + filterSteps(sizes, ['Task'], args['where'])
    return claimsOfOrder + tasksInOrder.size(sizes, args).inGraph * chosen
  },
  patterns: ({ where }) => patternsOfFilter(['Task'], where),
}

/** The fields of a task that are computed from the order of steps. */
export const taskFields: NodeFields = {
  followedBy: {
    listOf: () => TaskSuccession,
    description: `The tasks that come after it in workflows: those that later steps do, and those that it or later steps make possible. ${rules}`,
    arguments: orderArguments(),
    cost: successionCost,
    projectNode: projectTaskSuccessions('AFTER'),
  },
  precededBy: {
    listOf: () => TaskSuccession,
    description: `The tasks that come before it in workflows: before the steps that do it, and before it becomes possible. ${rules}`,
    arguments: orderArguments(),
    cost: successionCost,
    projectNode: projectTaskSuccessions('BEFORE'),
  },
}
