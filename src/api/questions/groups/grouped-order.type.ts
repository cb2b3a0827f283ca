import { objectType } from '../../definition/define'
import { Int } from 'type-graphql'
import { nodeClass } from '../../model/node-classes'
import { countedAbove } from '../../../limits/cost/field-cost'

const OrderInGroup = objectType(
  'OrderInGroup',
  'In which order the workflows of a group do two tasks, or make them possible (ENABLES). A workflow that does not have both is in none of the counts.',
  {
    group: { type: () => String, description: 'The name of the group.' },
    firstBeforeSecondCount: {
      type: () => Int,
      description: 'How many do the first only before the second.',
    },
    secondBeforeFirstCount: {
      type: () => Int,
      description: 'How many do the second only before the first.',
    },
    bothCount: {
      type: () => Int,
      description: 'How many have both orders: they do a task twice or go round in a loop.',
    },
    withoutOrderCount: {
      type: () => Int,
      description:
        'How many have both tasks without an order: side by side, or with no way between them told.',
    },
  },
)

export const GroupedOrder = objectType(
  'GroupedOrder',
  'Two tasks, and in which order the workflows of each group do them.',
  {
    first: {
      type: () => nodeClass('Task'),
      description: 'The task that more workflows do first, over all groups.',
    },
    second: { type: () => nodeClass('Task'), description: 'The other task.' },
    groups: {
      listOf: () => OrderInGroup,
      cost: countedAbove,
      description: 'The counts of each group, in the order in which the groups were given.',
    },
  },
)
