import { commonProperties } from '../../domain/model/common'
import { edgeFields, meetsPractices, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { claimListArguments } from './claim-list-arguments'
import { Citation } from './citation.type'
import { Claim } from './claim.type'
import { Dataset } from './dataset.type'
import { defineField, type Argument, type FieldDefinition } from '../definition/define'
import { listArguments } from '../definition/list-arguments'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { isNullable, typeOfProperty } from '../definition/property-type'
import { claimConnectionOf, connectionOf, pageArguments } from './connection-types'
import { languagesArgument } from '../definition/languages-argument'
import { claimAndNodeSort, nodeSort } from './sort'
import { claimAndNodeWhere, nodeWhere } from './filters/where-types'
import { filterArguments } from '../definition/filter-arguments'
import { nodeClass, NodeInterface } from './node-classes'
import { targetType } from './target-type'
import { NodeText } from './text.type'

const inheritArgument: Argument = {
  name: 'inherit',
  type: () => Boolean,
  description:
    'Whether to add what holds for the task in general, or in the same library, if it is not said of this step; the connection marks it as inherited.',
  defaultValue: false,
}

const commonFields: readonly FieldDefinition[] = [
  {
    name: 'label',
    type: () => String,
    description:
      'What it is called, in the first of the languages in which it has a label; else its id.',
    arguments: [languagesArgument],
  },
  {
    name: 'text',
    type: () => NodeText,
    description:
      'Its label, other words for it and its description, in the first language that has a label.',
    arguments: [languagesArgument],
  },
  {
    name: 'sources',
    type: () => [Citation],
    description: 'Who says that there is such a thing, and where.',
  },
  {
    name: 'dataset',
    type: () => Dataset,
    description: 'The dataset that the node comes from; null if the graph has no record of it.',
    nullable: true,
  },
  {
    name: 'claims',
    type: () => [Claim],
    description: 'The claims that leave or reach it, by id; of a source, the claims that cite it.',
    arguments: [...claimListArguments, practiceArgument],
  },
]

/** What every node has as a plain value; its dataset is an object. */
const ownProperties = commonProperties.filter(({ name }) => name !== 'dataset')

/** Defines the fields of the interface and of every kind of node, as the model declares them. */
export function defineNodeFields(): void {
  const shared = edgeFields('Role').filter((field) => field.edge.to === 'ANY')
  defineProperties(NodeInterface.prototype, ownProperties)
  for (const field of commonFields) defineField(NodeInterface.prototype, field)
  for (const field of shared) defineField(NodeInterface.prototype, listField(field))
  for (const kind of nodeKinds) {
    defineProperties(nodeClass(kind.name).prototype, kind.properties)
    for (const field of edgeFields(kind.name)) defineEdge(kind.name, field)
  }
}

function defineProperties(target: object, properties: typeof commonProperties): void {
  for (const property of properties) {
    const { name, description } = property
    const type = typeOfProperty(property)
    defineField(target, { name, type, description, nullable: isNullable(property) })
  }
}

function defineEdge(owner: NodeKindName, field: EdgeField): void {
  const { prototype } = nodeClass(owner)
  const target = targetType(field)
  const isClaim = field.edge.claim !== false
  const connection = (isClaim ? claimConnectionOf : connectionOf)(target)
  defineField(prototype, field.single ? singleField(field) : listField(field))
  defineField(prototype, {
    name: `${field.field}Connection`,
    type: () => connection,
    description: `${field.field} page by page${isClaim ? ', with the claims that say so' : ''}.`,
    arguments: [
      ...filterArguments(claimAndNodeWhere(target.name), claimAndNodeSort(target.name)),
      ...pageArguments,
      ...edgeArguments(field),
    ],
  })
}

function singleField(field: EdgeField): FieldDefinition {
  const { field: name, description } = field
  return { name, type: targetType(field).type, description, nullable: true }
}

function listField(field: EdgeField): FieldDefinition {
  const target = targetType(field)
  return {
    name: field.field,
    type: () => [target.type()],
    description: field.description,
    arguments: [
      ...filterArguments(nodeWhere(target.name), nodeSort(target.name)),
      ...listArguments(),
      ...edgeArguments(field),
    ],
  }
}

/** Every node has annotations, and so the arguments that concepts need for them. */
function edgeArguments(field: EdgeField): readonly Argument[] {
  const { edge, direction } = field
  const inherits = edge.inherits !== undefined && direction === 'FORWARD'
  if (inherits) return [libraryArgument, practiceArgument, inheritArgument]
  const asks = meetsPractices(field) || (edge.to === 'ANY' && direction === 'BACKWARD')
  return asks ? [libraryArgument, practiceArgument] : [libraryArgument]
}
