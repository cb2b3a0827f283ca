import { Field, ObjectType } from 'type-graphql'
import { Claim } from '../../model/claim.type'
import { EdgeKindEnum, enumOf } from '../../definition/enums'
import { nodeClass, NodeInterface } from '../../model/node-classes'

const ContradictionAspectEnum = enumOf({
  name: 'ContradictionAspect',
  description: 'In what sources differ.',
  values: {
    MODALITY: 'In how strongly they say it.',
    AMOUNT:
      'In how much contact with customers there is. A claim without an amount means some, so it differs from none alone.',
    EXTENT: 'In what they say mainly of, or in that only one says mainly.',
    VALUE: 'In how long, how often or how much.',
    ORDER: 'In what comes first.',
  },
})

@ObjectType({ description: 'What a source says, or sources that also speak together.' })
export class ContradictionSide {
  @Field(() => [nodeClass('Source')], {
    description: 'Who says so. No source of one side is a source of another.',
  })
  sources!: object[]

  @Field(() => [Claim], {
    description: 'What they say; of an order the claims of the shortest way, one after the other.',
  })
  claims!: Claim[]
}

@ObjectType({
  description:
    'Different statements of sources about the same thing. The graph keeps all of them and does not say which is right.',
})
export class Contradiction {
  @Field(() => EdgeKindEnum, { description: 'The kind of the claims; NEXT of an order.' })
  kind!: string

  @Field(() => NodeInterface, {
    description:
      'The node that the claims leave; of an order the task that the first side puts first.',
  })
  from!: object

  @Field(() => NodeInterface, {
    description:
      'The node that the claims reach; of values that of the first side, of an order the other task.',
  })
  to!: object

  @Field(() => [nodeClass('Library')], {
    description: 'Whose practice it is: one library, unless libraries are held against each other.',
  })
  libraries!: object[]

  @Field(() => [ContradictionAspectEnum], { description: 'In what the sides differ.' })
  differsIn!: string[]

  @Field(() => Boolean, {
    description:
      'True if both cannot be so in one library: another order, no contact at all against some, or a least value above a most. Else they differ in how strongly or how much.',
  })
  opposite!: boolean

  @Field(() => [ContradictionSide], { description: 'What each side says: two, or more.' })
  sides!: ContradictionSide[]
}
