import { objectType } from '../../definition/define'
import { Float, Int } from 'type-graphql'
import { nodeClass } from '../../model/node-classes'

export const WorkflowSimilarity = objectType(
  'WorkflowSimilarity',
  'How alike two workflows are: from 0, nothing alike, to 1, all alike. docs/comparing.md has the formulas and what was published of them.',
  {
    one: { type: () => nodeClass('Workflow'), description: 'The one workflow.' },
    other: { type: () => nodeClass('Workflow'), description: 'The other.' },
    tasks: {
      type: () => Float,
      nullable: true,
      description:
        'Jaccard index of their tasks (Jaccard 1912, https://doi.org/10.1111/j.1469-8137.1912.tb05611.x): the tasks that both do, as a part of those that any does. A task is like itself alone. Null if neither has a step.',
    },
    tasksWithBroader: {
      type: () => Float,
      nullable: true,
      description:
        'The same index of their tasks together with all broader ones, known as simUI (Pesquita et al. 2009, https://doi.org/10.1371/journal.pcbi.1000443): two kinds of one task are a little alike. Null if neither has a step.',
    },
    order: {
      type: () => Float,
      nullable: true,
      description:
        'One less the normalised Kendall tau distance (Kendall 1938, https://doi.org/10.1093/biomet/30.1-2.81) of the tasks that both do or make possible: the pairs of tasks that both put in the same order, as a part of those that both put in one order. Pairs of which one workflow has no order, or both orders, are left out, as in the gamma of Goodman and Kruskal (1954, https://doi.org/10.1080/01621459.1954.10501231). Null if no pair is left.',
    },
    sameOrder: {
      type: () => Int,
      description: 'How many pairs of tasks both put in the same order, and in no other.',
    },
    otherOrder: {
      type: () => Int,
      description:
        'How many pairs of tasks they put in different orders: their orderDifferences, without those of which one of them has both orders.',
    },
    succession: {
      type: () => Float,
      nullable: true,
      description:
        'Dice coefficient (Dice 1945, https://doi.org/10.2307/1932409) of the pairs of tasks of which one directly follows the other. Null if no task follows another in either.',
    },
  },
)
