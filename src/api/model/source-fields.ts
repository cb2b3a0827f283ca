import { shortList } from '../../limits/cost/field-cost'
import { allNodes, placesOfSource } from '../../limits/cost/list-costs'
import { projectCitingNodes } from '../../query/fields/citing-nodes'
import { projectPlaces } from '../../query/fields/place-fields'
import type { NodeFields } from '../definition/field'
import { listArguments } from '../definition/list-arguments'
import { Citation } from './citation.type'
import { NodeInterface } from './node-classes'

/** The fields of a source that are computed from what cites it. */
export const sourceFields: NodeFields = {
  places: {
    listOf: () => Citation,
    cost: shortList(placesOfSource),
    projectNode: projectPlaces,
    description:
      'The places of which the dataset gives a gist, in its order, and then those of which it gives the opening alone. Claims can cite others, and need not cite these.',
    arguments: listArguments(),
  },
  nodes: {
    listOf: () => NodeInterface,
    cost: shortList(allNodes),
    projectNode: projectCitingNodes,
    description:
      'The nodes that cite it, by id, whosever practice they are of. What a source states as a property of a node, such as that a job is for a set time, is found here and not among its claims.',
    arguments: [
      {
        name: 'locator',
        type: () => String,
        names: 'Place',
        description:
          'Only those that cite this place: p9 is paragraph 9 with all its sentences, p9.s2 one sentence.',
      },
      ...listArguments(),
    ],
  },
}
