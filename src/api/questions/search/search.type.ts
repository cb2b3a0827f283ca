import { Field, Float, Int, ObjectType } from 'type-graphql'
import { LanguageEnum } from '../../definition/enums'
import { NodeInterface } from '../../model/node-classes'
import { PageInfo } from '../../model/page-info.type'

@ObjectType({ description: 'A node that was found, and why.' })
export class SearchEdge {
  @Field(() => String, { description: 'The place of the entry in its list; opaque.' })
  cursor!: string

  @Field(() => Float, {
    description:
      'How well it was found, from 0 to 1. 1 is a label that is just what was searched for.',
  })
  score!: number

  @Field(() => LanguageEnum, {
    description: 'The language of the text in which it was found best.',
  })
  language!: string

  @Field(() => String, {
    description: 'That text: its label, another word for it, or its description.',
  })
  matched!: string

  @Field(() => String, {
    description:
      'That text as HTML: what was found stands between <mark> and </mark>, and there is no other markup in it; & < > " and \' are escaped.',
  })
  highlight!: string

  @Field(() => NodeInterface, { description: 'The node.' })
  node!: object
}

@ObjectType({ description: 'A page of what was found, the best first.' })
export class SearchConnection {
  @Field(() => Int, { description: 'How many nodes were found in all.' })
  totalCount!: number

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo

  @Field(() => [SearchEdge], { description: 'The page.' })
  edges!: SearchEdge[]
}
