import { objectType } from '../../definition/define'
import { modality } from '../../../domain/vocabulary/claim'
import { Claim } from '../../model/claim.type'
import { enumOf } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'
import { wayFields } from '../../model/task-succession.type'
import { wholeList, countedAbove } from '../../../limits/cost/field-cost'
import { stepsOfWorkflow } from '../../../limits/cost/work-sizes'

export const OrderInWorkflow = objectType(
  'OrderInWorkflow',
  'That a workflow does one task before another: the shortest way.',
  {
    workflow: { type: () => nodeClass('Workflow'), description: 'The workflow.' },
    from: { type: () => nodeClass('Step'), description: 'The step that does the earlier task.' },
    to: {
      type: () => nodeClass('Step'),
      nullable: true,
      description:
        'The step that does the later task. It is null if no step does it and the step before makes it possible: see relation.',
    },
    ...wayFields,
    modality: {
      type: () => enumOf(modality),
      description: 'The modality of the weakest claim on the way.',
    },
    weakestClaim: {
      type: () => Claim,
      description: 'The weakest claim on the way; of several the first.',
    },
    conditionalClaims: {
      listOf: () => Claim,
      cost: wholeList(stepsOfWorkflow),
      description:
        'The claims on the way that hold only on a condition, in order: the way holds only then.',
    },
    claims: {
      listOf: () => Claim,
      cost: wholeList(stepsOfWorkflow),
      description:
        'The claims that the way rests on, in order: that the workflow has the first step, what follows what, and that it has the last step.',
    },
  },
)

export const OrderDifference = objectType(
  'OrderDifference',
  'Two tasks that two workflows do in different orders. A task comes before another if a step that does it, or a kind of it, leads to a step that does the other or makes it possible. Steps side by side have no order, and that is no other order. A workflow in which both hold stands on both sides.',
  {
    first: {
      type: () => nodeClass('Task'),
      description: 'The task that comes first in the first workflow that has just one order.',
    },
    second: { type: () => nodeClass('Task'), description: 'The other task.' },
    firstBeforeSecond: {
      listOf: () => OrderInWorkflow,
      cost: countedAbove,
      description: 'The workflows in which the first comes before the second.',
    },
    secondBeforeFirst: {
      listOf: () => OrderInWorkflow,
      cost: countedAbove,
      description: 'The workflows in which the second comes before the first.',
    },
    withoutOrder: {
      listOf: () => nodeClass('Workflow'),
      cost: countedAbove,
      description: 'The workflows that do both, and of which no order is told.',
    },
  },
)
