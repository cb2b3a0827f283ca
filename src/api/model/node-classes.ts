import { InterfaceType, ObjectType, type ClassType } from 'type-graphql'
import { nodeKinds } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { named } from '../definition/define'

/** What every node has; its fields are defined in node-fields.ts. */
@InterfaceType('Node', { description: 'A node of the graph, of whatever kind.' })
export abstract class NodeInterface {}

const classes = new Map<NodeKindName, ClassType>()

for (const { name, description } of nodeKinds) {
  const type = named(name)
  ObjectType(name, { description, implements: NodeInterface as unknown as ClassType })(type)
  classes.set(name, type)
}

/** The class that stands for a kind of node. */
export function nodeClass(kind: NodeKindName): ClassType {
  const type = classes.get(kind)
  if (!type) throw new Error(`There is no class for ${kind}.`)
  return type
}
