import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the first edge; null if the page is empty. For the page before, give it as before, with last.',
  })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last edge; null if the page is empty. For the next page, give it as after, with first.',
  })
  endCursor!: string | null
}
