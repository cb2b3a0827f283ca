import { ID, Resolver } from 'type-graphql'
import { isListedByPractice, nodeKinds } from '../../../domain/model/model'
import type { NodeKind } from '../../../domain/model/node-kind'
import type { Graph } from '../../../graph/graph'
import { manyNodes, pageOfNodes } from '../../../query/roots/many'
import { anyNode, oneNode } from '../../../query/roots/one'
import type { Argument } from '../../definition/define'
import { listArguments } from '../../definition/list-arguments'
import { defineRoot } from '../../definition/define-root'
import { nodeSort } from '../../model/sort'
import { practiceArgument } from '../../definition/practice-arguments'
import { nodeWhere } from '../../model/filters/where-types'
import { filterArguments } from '../../definition/filter-arguments'
import { connectionOf, pageArguments } from '../../model/connection-types'
import { nodeClass, NodeInterface } from '../../model/node-classes'

@Resolver()
export class NodeResolver {
  constructor(readonly graph: Graph) {}
}

const { prototype } = NodeResolver

defineRoot(
  prototype,
  {
    name: 'node',
    type: () => NodeInterface,
    description: 'The node with this id, of whatever kind.',
    nullable: true,
    arguments: [{ name: 'id', type: () => ID, description: 'Its id.', required: true }],
  },
  anyNode,
)

for (const kind of nodeKinds) {
  defineOne(kind)
  defineMany(kind)
  definePage(kind)
}

function defineOne({ name, singular }: NodeKind): void {
  const definition = {
    name: singular,
    type: () => nodeClass(name),
    description: `The ${singular} with this id, or with this label in any language. Null, and an error, if there is none.`,
    nullable: true,
    arguments: [
      { name: 'id', type: () => ID, description: 'Its id.' },
      {
        name: 'label',
        type: () => String,
        description: 'Its label or one of its alternative labels, in any language and letter case.',
      },
    ],
  }
  defineRoot(prototype, definition, (graph, selection) => oneNode(graph, selection, name))
}

function defineMany(kind: NodeKind): void {
  const { name, plural } = kind
  const definition = {
    name: plural,
    type: () => [nodeClass(name)],
    description: listed(kind, 'as a plain list'),
    arguments: [
      ...filterArguments(nodeWhere(name), nodeSort(name)),
      ...listArguments(),
      ...whose(kind),
    ],
  }
  defineRoot(prototype, definition, (graph, selection) => manyNodes(graph, selection, name))
}

function definePage(kind: NodeKind): void {
  const { name, plural } = kind
  const connection = connectionOf({ name, type: () => nodeClass(name) })
  const definition = {
    name: `${plural}Connection`,
    type: () => connection,
    description: listed(kind, 'page by page'),
    arguments: [
      ...filterArguments(nodeWhere(name), nodeSort(name)),
      ...pageArguments,
      ...whose(kind),
    ],
  }
  defineRoot(prototype, definition, (graph, selection) => pageOfNodes(graph, selection, name))
}

function whose({ name }: NodeKind): readonly Argument[] {
  return isListedByPractice(name) ? [practiceArgument] : []
}

function listed({ name, plural }: NodeKind, how: string): string {
  return isListedByPractice(name)
    ? `The ${plural} of libraries in general, ${how}. Others are shown with practice: ALL, or if the filter names a dataset or an id.`
    : `All ${plural}, ${how}.`
}
