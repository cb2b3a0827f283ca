import { shortList, type ListCost } from '../../../limits/cost/field-cost'
import { allNodes } from '../../../limits/cost/list-costs'
import { stepsBesideSteps } from '../../../limits/cost/work-sizes'
import { objectType } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { nodeClass, NodeInterface } from '../../model/node-classes'

type Size = Parameters<typeof shortList>[0]

/** An audit looks at all nodes and their edges. */
function lookingAtAll(size: Size): ListCost {
  return { ...shortList(size), search: (sizes) => 10 * allNodes(sizes) }
}

/** From the first step of each workflow, a way to each other step of it is looked for. */
function followingSteps(size: Size): ListCost {
  return {
    ...shortList(size),
    search: (sizes) => 100 * stepsBesideSteps(sizes),
  }
}

export const DataQuality = objectType(
  'DataQuality',
  'What is missing or dangling in the graph. An entry need not be a fault: it can be something that the sources leave open.',
  {
    tasksWithoutPerformer: {
      listOf: () => nodeClass('Task'),
      cost: lookingAtAll((sizes) => sizes.nodes(['Task'])),
      description: 'Tasks that no role performs, neither in general nor in a step of a workflow.',
      arguments: listArguments(),
    },
    rolesWithoutWork: {
      listOf: () => nodeClass('Role'),
      cost: lookingAtAll((sizes) => sizes.nodes(['Role'])),
      description: 'Jobs and groups that perform no task and no step, and answer for nothing.',
      arguments: listArguments(),
    },
    deadEnds: {
      listOf: () => nodeClass('Step'),
      cost: lookingAtAll((sizes) => sizes.nodes(['Step'])),
      description: 'Steps that lead nowhere though they are not marked as an end.',
      arguments: listArguments(),
    },
    unreachableSteps: {
      listOf: () => nodeClass('Step'),
      cost: followingSteps((sizes) => sizes.nodes(['Step'])),
      description: 'Steps that cannot be reached from the first step of their workflow.',
      arguments: listArguments(),
    },
    nodesWithoutEdges: {
      listOf: () => NodeInterface,
      cost: lookingAtAll(allNodes),
      description: 'Nodes that no edge leaves or reaches; sources, which are cited, are left out.',
      arguments: listArguments(),
    },
  },
)
