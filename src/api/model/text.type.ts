import { Field, ObjectType } from 'type-graphql'
import { LanguageEnum } from '../definition/enums'

@ObjectType({ description: 'The words for a node in one language.' })
export class NodeText {
  @Field(() => String, { description: 'What it is called; the id if it has no label at all.' })
  label!: string

  @Field(() => [String], { description: 'Other words for it.' })
  alternativeLabels!: string[]

  @Field(() => String, { nullable: true, description: 'What it is.' })
  description!: string | null

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of all these; null if the label is the id.',
  })
  language!: string | null
}
