import { ID, Int } from 'type-graphql'
import type { RootFields } from '../../definition/root-field'
import { EdgeKindEnum } from '../../definition/enums'
import { libraryArgument, practiceArgument } from '../../definition/practice-arguments'
import { nodeWhere } from '../../model/filters/where-types'
import { subgraph } from './answer'
import { Subgraph } from './subgraph.type'
import { subgraphCost } from '../../../limits/cost/subgraph-cost'

export const subgraphQuestions: RootFields = {
  subgraph: {
    type: () => Subgraph,
    cost: subgraphCost,
    description: `A part of the graph in one flat form, for those who draw it or compute with it.

With seeds it is what is around them; with a workflow, that workflow with its parts, the steps, what they do, by whom, with what and through which channels, what they make possible, and who follows it; with both, both. With neither it is the whole graph, and with an empty list of seeds nothing. Of a step of which it is not said who does it, those who do its task in general are there.

If there is more than the limit lets through, what is nearest to the seeds and the workflow is kept, and by id what is equally near.`,
    arguments: [
      {
        name: 'where',
        type: () => nodeWhere('Node'),
        description:
          'Only nodes that match; all by default. Seeds and the workflow are there in any case, and ways lead through what does not match.',
      },
      {
        name: 'seeds',
        type: () => [ID],
        description: 'The nodes around which to look, by id: 100 at most.',
      },
      {
        name: 'radius',
        type: () => Int,
        description:
          'How many edges to go from the seeds, whichever way they point: 0 to 6, 1 by default.',
      },
      {
        name: 'edgeKinds',
        type: () => [EdgeKindEnum],
        description:
          'Only edges of these kinds; all by default. Without seeds and a workflow, only nodes that have such an edge.',
      },
      {
        name: 'workflow',
        type: () => ID,
        description: 'The workflow to show with all that belongs to it, by id.',
      },
      libraryArgument,
      {
        ...practiceArgument,
        // Null, too, is the general picture, as it is for a client of /export that says nothing.
        required: false,
        description:
          'Whose practice is shown if no library is named. Seeds and a workflow of a certain library bring with them what is said of its practice.',
      },
      {
        name: 'limit',
        type: () => Int,
        description: 'How many nodes at most: 1000 by default, 10000 at most.',
      },
    ],
    answer: subgraph,
  },
}
