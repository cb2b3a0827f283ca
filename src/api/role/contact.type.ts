import { Field, InputType, ObjectType } from 'type-graphql'
import { amount, variation } from '../../domain/vocabulary/claim'
import { ContactEnum, enumOf } from '../enums'
import { definePractice } from '../practice-arguments'

@ObjectType({
  description:
    'How much a role meets customers face to face, summed up over all that is claimed of its channels. Doubtful claims widen the range and never narrow it.',
})
export class Contact {
  @Field(() => ContactEnum, { description: 'The lower end of the range.' })
  atLeast!: string

  @Field(() => ContactEnum, { description: 'The upper end of the range.' })
  atMost!: string

  @Field(() => [enumOf(variation)], { description: 'By what it differs, as the sources say.' })
  variesBy!: string[]
}

@InputType({
  description: 'Compares how much roles meet customers face to face, by the ends of the range.',
})
export class ContactFilter {
  @Field(() => enumOf(amount), {
    nullable: true,
    description: 'The lower end of the range is this much or more.',
  })
  atLeast?: string

  @Field(() => enumOf(amount), {
    nullable: true,
    description: 'The upper end of the range is this much or less.',
  })
  atMost?: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether roles match of which no source says anything.',
  })
  includeUnknown!: boolean
}

definePractice(ContactFilter)
