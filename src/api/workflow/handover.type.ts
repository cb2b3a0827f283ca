import { Field, ObjectType } from 'type-graphql'
import { Claim } from '../claim/claim.type'
import { nodeClass } from '../node/node-classes'

@ObjectType({ description: 'Where work passes from one role to another.' })
export class Handover {
  @Field(() => nodeClass('Role'), { description: 'The role that hands over.' })
  from!: object

  @Field(() => nodeClass('Role'), { description: 'The role that takes over.' })
  to!: object

  @Field(() => nodeClass('Step'), { description: 'The last step before the handover.' })
  previous!: object

  @Field(() => nodeClass('Step'), { description: 'The step at which the other role takes over.' })
  step!: object

  @Field(() => Claim, { description: 'The claim that the one step follows the other.' })
  claim!: Claim
}
