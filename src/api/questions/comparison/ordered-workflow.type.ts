import { objectType } from '../../definition/define'
import { nodeClass } from '../../model/node-classes'
import { OrderInWorkflow } from './order-difference.type'
import { wholeList } from '../../../limits/cost/field-cost'
import { librariesOfWorkflow, waysBetweenTasks } from '../../../limits/cost/work-sizes'

export const OrderedWorkflow = objectType(
  'OrderedWorkflow',
  'A workflow in which one task comes before another.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
    libraries: {
      listOf: () => nodeClass('Library'),
      cost: wholeList(librariesOfWorkflow),
      description: 'The libraries that follow it.',
    },
    ways: {
      listOf: () => OrderInWorkflow,
      cost: wholeList(waysBetweenTasks),
      description:
        'The ways that say so: for each two steps the shortest way between them, the nearest first.',
    },
    otherWayRound: {
      listOf: () => OrderInWorkflow,
      cost: wholeList(waysBetweenTasks),
      description:
        'The ways by which it has the other order as well, as when kinds of a task are done before and after; mostly empty.',
    },
  },
)
