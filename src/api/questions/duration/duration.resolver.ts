import { ID, Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import { durationBetween } from '../../../research/duration/duration-between'
import { defineRoot } from '../../definition/define-root'
import { TimeBetween } from './time-between.type'

@Resolver()
export class DurationResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  DurationResolver.prototype,
  {
    name: 'durationBetween',
    type: () => [TimeBetween],
    description:
      'How long workflows take from one task to another, in days, with the steps whose times no source states. A step that does a kind of a task does the task; each two steps of which the first leads to the second are told for themselves. A workflow in which the first does not lead to the second is left out.',
    arguments: [
      {
        name: 'from',
        type: () => ID,
        description: 'The task with whose beginning the time begins, by id.',
        required: true,
      },
      {
        name: 'to',
        type: () => ID,
        description: 'The task with whose end the time ends, by id.',
        required: true,
      },
      {
        name: 'library',
        type: () => ID,
        description: 'Only workflows that this library follows, by id.',
      },
      { name: 'workflow', type: () => ID, description: 'Only this workflow, by id.' },
    ],
  },
  durationBetween,
)
