import { Field, ID, ObjectType } from 'type-graphql'
import { claimProperties } from '../../domain/model/claim'
import { edgeKinds } from '../../domain/model/model'
import { Dataset } from './dataset.type'
import { defineField } from '../definition/define'
import { EdgeKindEnum } from '../definition/enums'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass, NodeInterface } from './node-classes'
import { isNullable, typeOfProperty } from '../definition/property-type'
import { Citation } from './citation.type'

@ObjectType({ description: 'An edge of the graph: something that a source says of two nodes.' })
export class Claim {
  @Field(() => ID, { description: 'Stable over reloads: dataset:from:KIND:to.' })
  id!: string

  @Field(() => EdgeKindEnum, { description: 'The kind of edge.' })
  kind!: string

  @Field(() => String, {
    description: 'The claim’s sources as a reference: publisher, title, date, address and places.',
  })
  citation!: string

  @Field(() => NodeInterface, { description: 'The node that the edge leaves.' })
  from!: object

  @Field(() => NodeInterface, { description: 'The node that the edge reaches.' })
  to!: object

  @Field(() => [Citation], { description: 'Who says so, and where.' })
  sources!: Citation[]

  @Field(() => nodeClass('Library'), { description: 'The library whose practice it is.' })
  library!: object

  @Field(() => Dataset, {
    nullable: true,
    description: 'The dataset that the claim comes from; null if the graph has no record of it.',
  })
  dataset!: Dataset | null
}

defineField(Claim.prototype, {
  name: 'statement',
  type: () => String,
  description:
    'The claim as a sentence in the first of the languages: “cataloguer often performs barcoding”. In Finnish and Swedish the labels stand in quotation marks. A label that lacks the language is in the next one; a condition stays in English.',
  arguments: [languagesArgument],
})

for (const property of claimProperties) {
  defineField(Claim.prototype, {
    name: property.name,
    type: typeOfProperty(property),
    description: property.description,
    nullable: isNullable(property),
  })
}

for (const edge of edgeKinds) {
  for (const property of edge.properties ?? []) {
    defineField(Claim.prototype, {
      name: property.name,
      type: typeOfProperty(property),
      description: `Of ${edge.type} alone: ${property.description}`,
      nullable: true,
    })
  }
}
