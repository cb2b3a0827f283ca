import { ID, Resolver } from 'type-graphql'
import type { Graph } from '../../../graph/graph'
import { compareGroups } from '../../../research/groups/compare-groups'
import { defineRoot } from '../../definition/define-root'
import { GroupComparison } from './group-comparison.type'
import { LibraryGroup } from './library-group.input'

@Resolver()
export class GroupsResolver {
  constructor(readonly graph: Graph) {}
}

defineRoot(
  GroupsResolver.prototype,
  {
    name: 'compareGroups',
    type: () => GroupComparison,
    description:
      'Compares groups of libraries by the workflows that they follow: how many workflows of each group do which task, by whom, and in which order. What is counted is what sources tell of the workflows’ own steps, and a count of few workflows shows no rule.',
    arguments: [
      {
        name: 'groups',
        type: () => [LibraryGroup],
        description:
          'The groups: 2 to 5. Of each group 100 workflows are compared, the first by id; a larger group has complete: false.',
        required: true,
      },
      {
        name: 'tasks',
        type: () => [ID],
        description:
          'Only these tasks, and only pairs of them, by id; by default all. 100 at most. A task that no workflow does is counted too.',
      },
    ],
  },
  compareGroups,
)
