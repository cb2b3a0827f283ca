import { Field, Int, ObjectType } from 'type-graphql'
import { NodeInterface } from './node-classes'

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
  @Field(() => CrosstabHead, { description: 'The head of the row.' })
  row!: CrosstabHead

  @Field(() => CrosstabHead, { description: 'The head of the column.' })
  column!: CrosstabHead

  @Field(() => Int, { description: 'How many belong to both.' })
  count!: number
}

@ObjectType({
  description:
    'A table of how many entries of a connection belong to a row and a column. Nodes are crossed by the nodes at the other ends of two edges: the connection says which nodes count, library and practice whose claims. Claims are crossed by two of their properties: with rows: source and columns: modality, the table tells how sure each source is. What belongs to several rows or columns is counted in each, and what belongs to none under null, so that the totals add up; the total can be larger than totalCount.',
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
