import { ID } from 'type-graphql'
import { compareGroups } from '../../../research/groups/compare-groups'
import type { RootFields } from '../../definition/root-field'
import { GroupComparison } from './group-comparison.type'
import { LibraryGroup } from './library-group.input'
import { groupsCost } from './group-cost'

export const groupsQuestions: RootFields = {
  compareGroups: {
    type: () => GroupComparison,
    cost: groupsCost,
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
        names: 'Task',
        description:
          'Only these tasks, and only pairs of them, by id; by default all. 100 at most. A task that no workflow does is counted too.',
      },
    ],
    answer: compareGroups,
  },
}
