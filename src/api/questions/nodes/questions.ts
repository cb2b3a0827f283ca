import { ID } from 'type-graphql'
import { isListedByPractice, nodeKinds } from '../../../domain/model/model'
import type { NodeKind } from '../../../domain/model/node-kind'
import { manyNodes, pageOfNodes } from '../../../query/roots/node-list'
import { anyNode, oneNode } from '../../../query/roots/node-by-key'
import type { Argument } from '../../definition/field'
import { filterArguments } from '../../definition/filter-arguments'
import { listArguments } from '../../definition/list-arguments'
import { practiceArgument } from '../../definition/practice-arguments'
import type { RootFields } from '../../definition/root-field'
import { connectionOf, pageArguments } from '../../model/connection-types'
import { nodeWhere } from '../../model/filters/where-types'
import { nodeClass, NodeInterface } from '../../model/node-classes'
import { nodeSort } from '../../model/sort'
import { costOfNodes } from '../../../limits/cost/list-costs'

export const nodeQuestions: RootFields = {
  node: {
    type: () => NodeInterface,
    description: 'The node with this id, of whatever kind.',
    nullable: true,
    arguments: [{ name: 'id', type: () => ID, description: 'Its id.', required: true }],
    answer: anyNode,
  },
  ...Object.assign({}, ...nodeKinds.map(questionsAbout)),
}

/** The questions about a kind of node: about one, about many, and about many page by page. */
function questionsAbout(kind: NodeKind): RootFields {
  const { name, singular, plural } = kind
  const choosing = filterArguments(nodeWhere(name), nodeSort(name))
  const connection = connectionOf({ name, type: () => nodeClass(name) })
  return {
    [singular]: {
      type: () => nodeClass(name),
      description: `The ${singular} with this id, or with this label in any language. Null, and an error, if there is none, or if several have the label.`,
      nullable: true,
      arguments: [
        { name: 'id', type: () => ID, description: 'Its id.' },
        {
          name: 'label',
          type: () => String,
          description:
            'Its label or one of its alternative labels, in any language and letter case.',
        },
      ],
      answer: (graph, selection) => oneNode(graph, selection, name),
    },
    [plural]: {
      listOf: () => nodeClass(name),
      cost: costOfNodes(name),
      description: listed(kind, 'as a plain list'),
      arguments: [...choosing, ...listArguments(), ...whose(kind)],
      answer: (graph, selection) => manyNodes(graph, selection, name),
    },
    [`${plural}Connection`]: {
      type: () => connection,
      cost: costOfNodes(name),
      description: listed(kind, 'page by page'),
      arguments: [...choosing, ...pageArguments, ...whose(kind)],
      answer: (graph, selection) => pageOfNodes(graph, selection, name),
    },
  }
}

function whose({ name }: NodeKind): readonly Argument[] {
  return isListedByPractice(name) ? [practiceArgument] : []
}

function listed({ name, plural }: NodeKind, how: string): string {
  return isListedByPractice(name)
    ? `The ${plural} of libraries in general, ${how}. Others are shown with practice: ALL, or if the filter names a dataset or an id.`
    : `All ${plural}, ${how}.`
}
