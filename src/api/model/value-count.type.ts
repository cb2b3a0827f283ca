import { Field, Int, ObjectType } from 'type-graphql'
import { NodeInterface } from './node-classes'

@ObjectType({
  description:
    'How many entries of a connection have a value of a property, over all pages: the values that most have come first. An entry with several values counts under each.',
})
export class ValueCount {
  @Field(() => String, { nullable: true, description: 'The value; null for those that have none.' })
  value!: string | null

  @Field(() => NodeInterface, {
    nullable: true,
    description: 'The node that the value names, of a source or a library; null for other values.',
  })
  node!: object | null

  @Field(() => Int, { description: 'How many have it.' })
  count!: number
}
