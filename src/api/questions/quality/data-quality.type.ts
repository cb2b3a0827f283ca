import { ObjectType } from 'type-graphql'
import { defineField, type TypeOf } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { nodeClass, NodeInterface } from '../../model/node-classes'

@ObjectType({
  description:
    'What is missing or dangling in the graph. An entry need not be a fault: it can be something that the sources leave open.',
})
export class DataQuality {}

const findings: readonly { name: string; type: TypeOf; description: string }[] = [
  {
    name: 'tasksWithoutPerformer',
    type: () => [nodeClass('Task')],
    description: 'Tasks that no role performs, neither in general nor in a step of a workflow.',
  },
  {
    name: 'rolesWithoutWork',
    type: () => [nodeClass('Role')],
    description: 'Jobs and groups that perform no task and no step, and answer for nothing.',
  },
  {
    name: 'deadEnds',
    type: () => [nodeClass('Step')],
    description: 'Steps that lead nowhere though they are not marked as an end.',
  },
  {
    name: 'unreachableSteps',
    type: () => [nodeClass('Step')],
    description: 'Steps that no way leads to from the first step of their workflow.',
  },
  {
    name: 'nodesWithoutEdges',
    type: () => [NodeInterface],
    description: 'Nodes that no edge leaves or reaches; sources, which are cited, are left out.',
  },
]

for (const finding of findings) {
  defineField(DataQuality.prototype, { ...finding, arguments: listArguments() })
}
