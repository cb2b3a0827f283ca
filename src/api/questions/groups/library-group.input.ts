import { Field, ID, InputType } from 'type-graphql'
import { libraryType } from '../../../domain/vocabulary/node'
import { enumOf } from '../../definition/enums'

@InputType({
  description:
    'A group of libraries, by what all of its workflows meet: each condition that is given must hold. Libraries in general (kind GENERIC) are in a group only if it names them or their workflow.',
})
export class LibraryGroup {
  @Field(() => String, {
    description: 'What the group is called in the answer; each group has another name.',
  })
  name!: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Workflows that one of these libraries follows, by id.',
  })
  libraries?: string[]

  @Field(() => [enumOf(libraryType)], {
    nullable: true,
    description:
      'Workflows that a library of one of these types follows. A library whose type no source states meets none.',
  })
  types?: string[]

  @Field(() => [String], {
    nullable: true,
    description:
      'Workflows that a library in one of these countries follows, as two-letter codes of ISO 3166-1: FI. A library whose country no source states meets none.',
  })
  countries?: string[]

  @Field(() => [ID], { nullable: true, description: 'Only these workflows, by id.' })
  workflows?: string[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for all workflows of libraries that no other group has, those of unknown type or country among them. Then no condition is given.',
  })
  others?: boolean
}
