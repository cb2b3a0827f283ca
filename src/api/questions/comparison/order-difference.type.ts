import { Field, Int, ObjectType } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { Claim } from '../../model/claim.type'
import { enumOf, OrderRelationEnum } from '../../definition/enums'
import { nodeClass } from '../../model/node-classes'

@ObjectType({ description: 'That a workflow does one task before another: the shortest way.' })
export class OrderInWorkflow {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow.' })
  workflow!: object

  @Field(() => nodeClass('Step'), { description: 'The step that does the earlier task.' })
  from!: object

  @Field(() => nodeClass('Step'), {
    nullable: true,
    description:
      'The step that does the later task. It is null if no step does it and the step before makes it possible: see relation.',
  })
  to!: object | null

  @Field(() => Int, { description: 'How many steps further: 1 is the very next.' })
  distance!: number

  @Field(() => OrderRelationEnum, { description: 'By what the one comes before the other.' })
  relation!: string

  @Field(() => enumOf(modality), { description: 'The modality of the weakest claim on the way.' })
  modality!: string

  @Field(() => Claim, { description: 'The weakest claim on the way; of several the first.' })
  weakestClaim!: Claim

  @Field(() => [Claim], {
    description:
      'The claims that the way rests on, in order: that the workflow has the first step, what follows what, and that it has the last step.',
  })
  claims!: Claim[]
}

@ObjectType({
  description:
    'Two tasks that two workflows do in another order. A task comes before another if a step that does it, or a kind of it, leads to a step that does the other or makes it possible. Steps side by side have no order, and that is no other order. A workflow in which both hold stands on both sides.',
})
export class OrderDifference {
  @Field(() => nodeClass('Task'), {
    description: 'The task that comes first in the first workflow that has just one order.',
  })
  first!: object

  @Field(() => nodeClass('Task'), { description: 'The other task.' })
  second!: object

  @Field(() => [OrderInWorkflow], {
    description: 'The workflows in which the first comes before the second.',
  })
  firstBeforeSecond!: OrderInWorkflow[]

  @Field(() => [OrderInWorkflow], {
    description: 'The workflows in which the second comes before the first.',
  })
  secondBeforeFirst!: OrderInWorkflow[]

  @Field(() => [nodeClass('Workflow')], {
    description: 'The workflows that do both, and of which no order is told.',
  })
  withoutOrder!: object[]
}
