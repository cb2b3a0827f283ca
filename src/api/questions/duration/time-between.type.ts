import { objectType } from '../../definition/define'
import { nodeClass } from '../../model/node-classes'
import { TimeSum } from './time-sum.type'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { librariesOfWorkflow } from '../../../limits/cost/work-sizes'

export const TimeBetween = objectType(
  'TimeBetween',
  'How long a workflow takes from the beginning of one step to the end of another, as far as sources state it.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
    libraries: {
      listOf: () => nodeClass('Library'),
      cost: wholeList(librariesOfWorkflow),
      description: 'The libraries that follow it.',
    },
    from: { type: () => nodeClass('Step'), description: 'The first step.' },
    to: { type: () => nodeClass('Step'), description: 'The last step.' },
    atLeast: {
      type: () => TimeSum,
      description:
        'The least times added up along the quickest way; if all ways must meet, the slowest of these counts. A step that is not done each time counts as 0, and so does a time that is stated on a condition or less than plainly.',
    },
    typically: {
      type: () => TimeSum,
      description: 'The times stated without a bound, added up along the slowest way.',
    },
    atMost: {
      type: () => TimeSum,
      description: 'The greatest times added up along the slowest way.',
    },
    differing: {
      listOf: () => nodeClass('Step'),
      cost: countedAbove,
      description:
        'The steps of which sources state different times. The least of them counts in `atLeast`, and the most in the others.',
    },
    loops: {
      listOf: () => nodeClass('Step'),
      cost: countedAbove,
      description:
        'The steps between that can come again. Each counts once, so that no sum but the least is known.',
    },
    awaited: {
      listOf: () => nodeClass('Step'),
      cost: countedAbove,
      description:
        'The steps beside the ways between for which a step between waits. Their times are not counted, so that no sum but the least is known.',
    },
  },
)
