import { shortList } from '../../limits/cost/field-cost'
import { allNodes } from '../../limits/cost/list-costs'
import { projectCitingNodes } from '../../query/fields/citing-nodes'
import type { NodeFields } from '../definition/field'
import { listArguments } from '../definition/list-arguments'
import { NodeInterface } from './node-classes'

/** The fields of a source that are computed from what cites it. */
export const sourceFields: NodeFields = {
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
