import { Field, Int, ObjectType } from 'type-graphql'
import { nodeClass } from '../../model/node-classes'

@ObjectType({
  description:
    'In which order the workflows of a group do two tasks, or make them possible (ENABLES). A workflow that does not have both is in none of the counts.',
})
export class OrderInGroup {
  @Field(() => String, { description: 'The name of the group.' })
  group!: string

  @Field(() => Int, {
    description: 'How many do the first only before the second.',
  })
  firstBeforeSecondCount!: number

  @Field(() => Int, { description: 'How many do the second only before the first.' })
  secondBeforeFirstCount!: number

  @Field(() => Int, {
    description: 'How many have both orders: they do a task twice or go round in a loop.',
  })
  bothCount!: number

  @Field(() => Int, {
    description:
      'How many have both tasks without an order: side by side, or so that no way is told.',
  })
  withoutOrderCount!: number
}

@ObjectType({ description: 'Two tasks, and in which order the workflows of each group do them.' })
export class GroupedOrder {
  @Field(() => nodeClass('Task'), {
    description: 'The task that more workflows do first, over all groups.',
  })
  first!: object

  @Field(() => nodeClass('Task'), { description: 'The other task.' })
  second!: object

  @Field(() => [OrderInGroup], {
    description: 'The counts of each group, in the order in which the groups were given.',
  })
  groups!: OrderInGroup[]
}
