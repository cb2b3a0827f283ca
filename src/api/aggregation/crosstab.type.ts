import { Field, ID, Int, ObjectType } from 'type-graphql'
import { NodeInterface } from '../node/node-classes'

@ObjectType({ description: 'The head of a row or a column.' })
export class CrosstabHead {
  @Field(() => NodeInterface, {
    nullable: true,
    description:
      'The node that the row or the column is of; null for what has none, and for values that are no nodes.',
  })
  node!: object | null

  @Field(() => String, {
    nullable: true,
    description:
      'The value that the row or the column is of: of a node its id; null for what has none.',
  })
  value!: string | null

  @Field(() => Int, { description: 'The sum of its cells.' })
  total!: number
}

@ObjectType({ description: 'Where a row and a column meet.' })
export class CrosstabCell {
  @Field(() => ID, {
    nullable: true,
    description: 'The value of the row, of a node its id; null for none.',
  })
  row!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The value of the column, of a node its id; null for none.',
  })
  column!: string | null

  @Field(() => Int, { description: 'How many belong to both.' })
  count!: number
}

@ObjectType({
  description:
    'A table of counts. What belongs to several rows or columns is counted in each, and what belongs to none under null, so that the totals add up.',
})
export class Crosstab {
  @Field(() => Int, { description: 'The sum of all cells.' })
  total!: number

  @Field(() => [CrosstabHead], {
    description: 'The rows: nodes by id, and ordered values from the weakest on.',
  })
  rows!: CrosstabHead[]

  @Field(() => [CrosstabHead], { description: 'The columns, in the same order.' })
  columns!: CrosstabHead[]

  @Field(() => [CrosstabCell], { description: 'The cells that are not zero, by row and column.' })
  cells!: CrosstabCell[]
}
