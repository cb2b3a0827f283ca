import { Field, ID, Int, ObjectType } from 'type-graphql'
import { defineField } from '../../definition/define'
import { Dataset, formatArgument } from '../../model/dataset.type'

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

  @Field(() => [Dataset], { description: 'The datasets, by id.' })
  datasets!: Dataset[]

  citation!: string
}

defineField(About.prototype, {
  name: 'citation',
  type: () => String,
  description:
    'A reference to all that the graph holds: by the creators of all datasets and of the year of the latest, with the versions of its datasets, licence, checksum and the day on which the last was loaded; or to one of the datasets.',
  arguments: [
    formatArgument,
    {
      name: 'dataset',
      type: () => ID,
      description: 'The dataset to refer to, by id; by default the graph as a whole.',
    },
  ],
})
