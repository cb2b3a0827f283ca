import { GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars'
import { ID, Int } from 'type-graphql'
import { modality } from '../../../domain/vocabulary/claim'
import { formats } from '../../../export/formats/formats'
import { objectType } from '../../definition/define'
import { EdgeKindEnum, enumOf, NodeKindEnum } from '../../definition/enums'
import { languagesArgument } from '../../definition/languages-argument'
import { countedAbove } from '../../../limits/cost/field-cost'
import { formPrice } from '../../../limits/cost/subgraph-cost'

const ExportFormatEnum = enumOf({
  name: 'ExportFormat',
  description: 'A form in which other tools read a graph.',
  values: Object.fromEntries(formats.map(({ name, description }) => [name, description])),
})

const SubgraphNode = objectType('SubgraphNode', 'A node of a part of the graph.', {
  id: { type: () => ID, description: 'Its id. It has no colon, so it is never that of an edge.' },
  kind: { type: () => NodeKindEnum, description: 'What kind of node it is.' },
  group: {
    type: () => String,
    description: 'What to colour by: the workflow of a step, by id; of all others their kind.',
  },
  degree: {
    type: () => Int,
    description:
      'How many edges it has in the whole graph, of every kind and practice. A loop counts at both of its ends.',
  },
  properties: {
    type: () => GraphQLJSONObject,
    description:
      'All that is said of it, under the names that docs/model.md lists, texts once for each language: labelEn, labelFi, labelSv. What nobody says is left out.',
  },
  label: {
    type: () => String,
    description: 'Its label in the first of the languages in which it has one, else its id.',
    arguments: [languagesArgument],
  },
})

const SubgraphEdge = objectType(
  'SubgraphEdge',
  'An edge of a part of the graph. Both of its ends are in that part.',
  {
    id: { type: () => ID, description: 'Its id. It has a colon, so it is never that of a node.' },
    source: { type: () => ID, description: 'The node that it leaves, by id.' },
    target: { type: () => ID, description: 'The node that it leads to, by id.' },
    kind: { type: () => EdgeKindEnum, description: 'What kind of edge it is.' },
    label: {
      type: () => String,
      description:
        'What stands between the labels of its ends in the first of the languages: performs.',
      arguments: [languagesArgument],
    },
    modality: {
      type: () => enumOf(modality),
      nullable: true,
      description: 'How strongly the source says it; null for DOES, whose claim HAS_STEP carries.',
    },
    sources: {
      valuesOf: () => String,
      description: 'What says so: the id of a source, #, and the place in it.',
    },
    properties: {
      type: () => GraphQLJSONObject,
      description:
        'All that is said of it, under the names that docs/model.md lists. What nobody says is left out.',
    },
  },
)

const SubgraphCounts = objectType(
  'SubgraphCounts',
  'How much a part of the graph has, and how much of it the limit let through.',
  {
    nodes: { type: () => Int, description: 'The nodes that are in the answer.' },
    edges: { type: () => Int, description: 'The edges that are in the answer.' },
    foundNodes: {
      type: () => Int,
      description: 'The nodes that there are of what was asked for, whatever the limit.',
    },
    foundEdges: { type: () => Int, description: 'The edges that there are between all of these.' },
  },
)

export const Subgraph = objectType(
  'Subgraph',
  'A part of the graph in one flat form: nodes, and edges between them.',
  {
    nodes: { listOf: () => SubgraphNode, cost: countedAbove, description: 'The nodes, by id.' },
    edges: {
      listOf: () => SubgraphEdge,
      cost: countedAbove,
      description: 'All edges between these nodes, by id.',
    },
    complete: {
      type: () => Boolean,
      description: 'Whether this is all of what was asked for; false if the limit cut it.',
    },
    counts: { type: () => SubgraphCounts, description: 'How much there is.' },
    as: {
      type: () => GraphQLJSON,
      cost: { price: formPrice },
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
    },
  },
)
