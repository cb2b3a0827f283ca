import { Field, ObjectType } from 'type-graphql'
import { nodeClass } from '../../model/node-classes'
import { OrderInWorkflow } from './order-difference.type'

@ObjectType({ description: 'A workflow in which one task comes before another.' })
export class OrderedWorkflow {
  @Field(() => nodeClass('Workflow'), { description: 'The workflow.' })
  workflow!: object

  @Field(() => [nodeClass('Library')], { description: 'The libraries that follow it.' })
  libraries!: object[]

  @Field(() => [OrderInWorkflow], {
    description:
      'The ways that say so: for each two steps the shortest way between them, the nearest first.',
  })
  ways!: OrderInWorkflow[]

  @Field(() => [OrderInWorkflow], {
    description:
      'The ways by which it has the other order as well, as when kinds of a task are done before and after; mostly empty.',
  })
  otherWayRound!: OrderInWorkflow[]
}
