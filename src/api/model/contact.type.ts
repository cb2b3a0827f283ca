import { Field, InputType, ObjectType } from 'type-graphql'
import { amount, basis, variation } from '../../domain/vocabulary/claim'
import { Claim } from './claim.type'
import { ContactEnum, enumOf } from '../definition/enums'
import { definePractice } from '../definition/practice-arguments'

@ObjectType({
  description:
    'How much a role meets customers face to face, summed up over all that is claimed of its channels. Only what a claim says bounds the range. Doubtful claims widen it and never narrow it.',
})
export class Contact {
  @Field(() => ContactEnum, {
    description:
      'The lower end of the range; NONE if no claim says that there is contact, UNKNOWN if nothing is claimed.',
  })
  atLeast!: string

  @Field(() => ContactEnum, {
    description:
      'The upper end of the range; MUCH if no claim limits it, UNKNOWN if nothing is claimed.',
  })
  atMost!: string

  @Field(() => [enumOf(variation)], { description: 'By what it differs, as the sources say.' })
  variesBy!: string[]

  @Field(() => enumOf(basis), {
    nullable: true,
    description:
      'EXPLICIT if the sources say in words all that it rests on, IMPLIED if they mean any of it; null if nothing is claimed.',
  })
  basis!: string | null

  @Field(() => [Claim], {
    description:
      'The claims that it rests on, by id: of the channels on which people meet in person, and of those that have such narrower ones.',
  })
  claims!: Claim[]
}

@InputType({
  description: 'Compares how much roles meet customers face to face, by the ends of the range.',
})
export class ContactComparison {
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

definePractice(ContactComparison)
