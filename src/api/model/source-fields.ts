import { defineField } from '../definition/define'
import { listArguments } from '../definition/list-arguments'
import { nodeClass, NodeInterface } from './node-classes'

/** Defines the fields of a source that are computed from what cites it. */
export function defineSourceFields(): void {
  defineField(nodeClass('Source').prototype, {
    name: 'nodes',
    type: () => [NodeInterface],
    description:
      'The nodes that cite it, by id, whosever practice they are of. What a source states as a property of a node, such as that a job is for a set time, is found here and not among its claims.',
    arguments: [
      {
        name: 'locator',
        type: () => String,
        description:
          'Only those that cite this place: p9 is paragraph 9 with all its sentences, p9.s2 one sentence.',
      },
      ...listArguments(),
    ],
  })
}
