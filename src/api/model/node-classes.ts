import type { ClassType } from 'type-graphql'
import { nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { implementation, interfaceType } from '../definition/define'

/** What every node has; its fields are defined in node-fields.ts. */
export const NodeInterface = interfaceType('Node', 'A node of the graph, of whatever kind.')

const classes = new Map(
  nodeKinds.map(({ name, description }) => [
    name,
    implementation(NodeInterface, name, description),
  ]),
)

/** The class that stands for a kind of node. */
export function nodeClass(kind: NodeKindName): ClassType {
  const type = classes.get(kind)
  if (!type) throw new Error(`There is no class for ${kind}.`)
  return type
}
