import { GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { formats } from '../../../export/formats/formats'
import { defineField } from '../../definition/define'
import { EdgeKindEnum, enumOf, NodeKindEnum } from '../../definition/enums'
import { languagesArgument } from '../../definition/languages-argument'

const ExportFormatEnum = enumOf({
  name: 'ExportFormat',
  description: 'A form in which other tools read a graph.',
  values: Object.fromEntries(formats.map(({ name, description }) => [name, description])),
})

@ObjectType({ description: 'A node of a part of the graph.' })
export class SubgraphNode {
  @Field(() => ID, { description: 'Its id. It has no colon, so that no edge is called so.' })
  id!: string

  @Field(() => NodeKindEnum, { description: 'What kind of node it is.' })
  kind!: string

  @Field(() => String, {
    description: 'What to colour by: the workflow of a step, by id; of all others their kind.',
  })
  group!: string

  @Field(() => Int, {
    description:
      'How many edges it has in the whole graph, of every kind and practice. A loop counts at both of its ends.',
  })
  degree!: number

  @Field(() => GraphQLJSONObject, {
    description:
      'All that is said of it, under the names that docs/model.md lists, texts once for each language: labelEn, labelFi, labelSv. What nobody says is left out.',
  })
  properties!: object
}

defineField(SubgraphNode.prototype, {
  name: 'label',
  type: () => String,
  description: 'Its label in the first of the languages in which it has one, else its id.',
  arguments: [languagesArgument],
})

@ObjectType({ description: 'An edge of a part of the graph. Both of its ends are in that part.' })
export class SubgraphEdge {
  @Field(() => ID, { description: 'Its id. It has a colon, so that no node is called so.' })
  id!: string

  @Field(() => ID, { description: 'The node that it leaves, by id.' })
  source!: string

  @Field(() => ID, { description: 'The node that it leads to, by id.' })
  target!: string

  @Field(() => EdgeKindEnum, { description: 'What kind of edge it is.' })
  kind!: string

  @Field(() => String, {
    description: 'What stands between the two labels in an English sentence: performs.',
  })
  label!: string

  @Field(() => enumOf(modality), {
    nullable: true,
    description: 'How strongly the source says it; null for DOES, whose claim HAS_STEP carries.',
  })
  modality!: string | null

  @Field(() => [String], {
    description: 'What says so: the id of a source, #, and the place in it.',
  })
  sources!: readonly string[]

  @Field(() => GraphQLJSONObject, {
    description:
      'All that is said of it, under the names that docs/model.md lists. What nobody says is left out.',
  })
  properties!: object
}

@ObjectType({
  description: 'How much a part of the graph has, and how much of it the limit let through.',
})
export class SubgraphCounts {
  @Field(() => Int, { description: 'The nodes that are in the answer.' })
  nodes!: number

  @Field(() => Int, { description: 'The edges that are in the answer.' })
  edges!: number

  @Field(() => Int, {
    description: 'The nodes that there are of what was asked for, whatever the limit.',
  })
  foundNodes!: number

  @Field(() => Int, { description: 'The edges that there are between all of these.' })
  foundEdges!: number
}

@ObjectType({ description: 'A part of the graph in one flat form: nodes, and edges between them.' })
export class Subgraph {
  @Field(() => [SubgraphNode], { description: 'The nodes, by id.' })
  nodes!: SubgraphNode[]

  @Field(() => [SubgraphEdge], { description: 'All edges between these nodes, by id.' })
  edges!: SubgraphEdge[]

  @Field(() => Boolean, {
    description: 'Whether this is all of what was asked for; false if the limit cut it.',
  })
  complete!: boolean

  @Field(() => SubgraphCounts, { description: 'How much there is.' })
  counts!: SubgraphCounts
}

defineField(Subgraph.prototype, {
  name: 'as',
  type: () => GraphQLJSON,
  description:
    'The same nodes and edges in the form that another tool reads: a value if the form is JSON, so that a page can hand it straight on, else a text. GET /export/graph.… gives it as a file.',
  arguments: [
    {
      name: 'format',
      type: () => ExportFormatEnum,
      description: 'Which form.',
      required: true,
    },
    languagesArgument,
  ],
})
