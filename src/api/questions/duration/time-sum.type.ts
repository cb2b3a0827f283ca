import { objectType } from '../../definition/define'
import { Float } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { Claim } from '../../model/claim.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wholeList } from '../../../limits/cost/field-cost'
import { stepsOfWorkflow } from '../../../limits/cost/work-sizes'
import { degreeOf } from '../../../limits/cost/degree-of'

export const TimeSum = objectType(
  'TimeSum',
  'Times that sources state, added up along one way through a workflow: the durations of its steps, and the waiting times before them but for the first.',
  {
    days: {
      type: () => Float,
      nullable: true,
      description:
        'The sum in days of 24 hours; null if it is not known: a step between has no such time, can come again, or waits for steps beside the way.',
    },
    knownDays: {
      type: () => Float,
      description:
        'The sum of what is stated, in days of 24 hours. What is not stated counts as 0.',
    },
    steps: {
      listOf: () => nodeClass('Step'),
      cost: wholeList(stepsOfWorkflow),
      description: 'The steps of the way that counts, in order.',
    },
    withoutDuration: {
      listOf: () => nodeClass('Step'),
      cost: wholeList(stepsOfWorkflow),
      description: 'The steps on any way between of which no source states such a duration.',
    },
    withoutWaitingTime: {
      listOf: () => nodeClass('Step'),
      cost: wholeList(stepsOfWorkflow),
      description: 'The steps on any way between of which no source states such a waiting time.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(
        (sizes) => degreeOf(sizes, 'Step', 'duration') + degreeOf(sizes, 'Step', 'waitingTime'),
      ),
      description:
        'The claims that are added up, in the order of the steps: of several times of one step the one that counts.',
    },
    modality: {
      type: () => enumOf(modality),
      nullable: true,
      description: 'The weakest of these claims; null if there are none.',
    },
  },
)
