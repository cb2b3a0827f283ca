import { Field, ObjectType } from 'type-graphql'
import { Claim } from './claim.type'
import { nodeClass } from './node-classes'

@ObjectType({ description: 'A step and the next.' })
export class HandoverPlace {
  @Field(() => nodeClass('Step'), { description: 'The step before.' })
  previous!: object

  @Field(() => nodeClass('Step'), { description: 'The next step.' })
  step!: object

  @Field(() => [Claim], { description: 'The claims that the one step follows the other.' })
  claims!: Claim[]
}

@ObjectType({ description: 'That work passes from one role to another.' })
export class Handover {
  @Field(() => nodeClass('Role'), { description: 'The role that hands over.' })
  from!: object

  @Field(() => nodeClass('Role'), { description: 'The role that takes over.' })
  to!: object

  @Field(() => [HandoverPlace], {
    description: 'At which steps it does, in the order of the steps.',
  })
  places!: HandoverPlace[]
}
