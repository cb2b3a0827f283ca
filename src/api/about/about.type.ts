import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'How many there are of a kind.' })
export class KindCount {
  @Field(() => String, { description: 'A kind of node, or of edge.' })
  kind!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'How much the graph holds.' })
export class Counts {
  @Field(() => Int, { description: 'All nodes.' })
  nodes!: number

  @Field(() => Int, { description: 'All edges.' })
  edges!: number

  @Field(() => [KindCount], { description: 'Nodes by kind.' })
  nodesByKind!: KindCount[]

  @Field(() => [KindCount], { description: 'Edges by kind.' })
  edgesByKind!: KindCount[]
}

@ObjectType({ description: 'A dataset that the graph holds.' })
export class DatasetInfo {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => String, { description: 'Its version.' })
  version!: string

  @Field(() => String, {
    description: 'The licence under which it can be used, as an SPDX identifier.',
  })
  licence!: string

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  checksum!: string
}

@ObjectType({ description: 'What the graph holds, to be named in a citation.' })
export class About {
  @Field(() => String, { description: 'The datasets with their versions.' })
  version!: string

  @Field(() => String, {
    description:
      'SHA-256 over the checksums of all datasets, in hexadecimal: same content, same sum, on every engine.',
  })
  checksum!: string

  @Field(() => String, { description: 'The licence or licences, as SPDX identifiers.' })
  licence!: string

  @Field(() => Counts, { description: 'How much it holds.' })
  counts!: Counts

  @Field(() => [DatasetInfo], { description: 'The datasets, by id.' })
  datasets!: DatasetInfo[]
}
