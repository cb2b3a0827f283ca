import { ID, Int } from 'type-graphql'
import { objectType } from '../../definition/define'
import { Dataset, formatArgument } from '../../model/dataset.type'
import { wholeList } from '../../../limits/cost/field-cost'
import type { GraphSizes } from '../../../limits/sizes/graph-sizes'
import { edgeKinds, nodeKinds } from '../../../domain/model/model'

const KindCount = objectType('KindCount', 'How many there are of a kind.', {
  kind: { type: () => String, description: 'A kind of node, or of edge.' },
  count: { type: () => Int, description: 'How many.' },
})

const Counts = objectType('Counts', 'How much the graph holds.', {
  nodes: { type: () => Int, description: 'All nodes.' },
  edges: { type: () => Int, description: 'All edges.' },
  nodesByKind: {
    listOf: () => KindCount,
    cost: wholeList(() => nodeKinds.length),
    description: 'Nodes by kind.',
  },
  edgesByKind: {
    listOf: () => KindCount,
    cost: wholeList(() => edgeKinds.length),
    description: 'Edges by kind.',
  },
})

/** A dataset is mostly of one library. */
const datasets = (sizes: GraphSizes) => sizes.nodes(['Library'])

export const About = objectType('About', 'What the graph holds, to be named in a citation.', {
  version: { type: () => String, description: 'The datasets with their versions.' },
  checksum: {
    type: () => String,
    description:
      'SHA-256 over the checksums of all datasets, in hexadecimal: same content, same sum, on every engine.',
  },
  licence: { type: () => String, description: 'The licence or licences, as SPDX identifiers.' },
  counts: { type: () => Counts, description: 'How much it holds.' },
  datasets: {
    listOf: () => Dataset,
    cost: wholeList(datasets),
    description: 'The datasets, by id.',
  },
  citation: {
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
  },
})
