import { Field, ObjectType } from 'type-graphql'
import { nodeClass } from './node-classes'

@ObjectType({ description: 'A place in a source.' })
export class Citation {
  @Field(() => nodeClass('Source'), { description: 'The source.' })
  source!: object

  @Field(() => String, {
    nullable: true,
    description:
      'The place in it: p9.s3 is the third sentence of paragraph 9, question the question. Null if the source is cited as a whole.',
  })
  locator?: string
}
