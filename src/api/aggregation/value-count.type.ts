import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How many have a value.' })
export class ValueCount {
  @Field(() => String, { nullable: true, description: 'The value; null for those that have none.' })
  value!: string | null

  @Field(() => Int, { description: 'How many have it.' })
  count!: number
}
