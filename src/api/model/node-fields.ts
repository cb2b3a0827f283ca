import { commonProperties } from '../../domain/model/common'
import { edgeFields, meetsPractices, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { shownProperties } from '../../domain/model/properties'
import type { Property } from '../../domain/model/property'
import { wholeList } from '../../limits/cost/field-cost'
import { citedPlaces, costOfClaimsOf, costOfEdge } from '../../limits/cost/list-costs'
import { allKinds } from '../../limits/sizes/graph-sizes'
import { projectClaimsOf } from '../../query/fields/claims-field'
import { projectDataset } from '../../query/fields/dataset-field'
import { projectEdge, projectEdgeConnection } from '../../query/fields/edge-fields'
import { projectProperty } from '../../query/fields/property-field'
import { projectSources } from '../../query/fields/sources-field'
import { projectLabel, projectText } from '../../query/fields/text-fields'
import { claimListArguments } from './claim-list-arguments'
import { Citation } from './citation.type'
import { Claim } from './claim.type'
import { Dataset } from './dataset.type'
import { addFields } from '../definition/define'
import type { Argument, NodeField, NodeFields } from '../definition/field'
import { listArguments } from '../definition/list-arguments'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { propertyField } from '../definition/property-field'
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
    'Whether to add what holds for the task in general, or in the same library, unless this step names the same node; the connection marks it as inherited.',
  defaultValue: false,
}

/** What every node has, whatever its kind declares. */
const commonFields: NodeFields = {
  label: {
    type: () => String,
    description:
      'What it is called, in the first of the languages that has a word for it; else its id.',
    arguments: [languagesArgument],
    projectNode: projectLabel,
  },
  text: {
    type: () => NodeText,
    description:
      'Its label with other words for it, and its description, each in the first of the languages that has it.',
    arguments: [languagesArgument],
    projectNode: projectText,
  },
  sources: {
    listOf: () => Citation,
    description: 'Who says that there is such a thing, and where.',
    cost: wholeList(citedPlaces),
    projectNode: projectSources,
  },
  dataset: {
    type: () => Dataset,
    description: 'The dataset that the node comes from; null if the graph has no record of it.',
    nullable: true,
    projectNode: projectDataset,
  },
}

function claimsField(kinds: readonly NodeKindName[]): NodeField {
  return {
    listOf: () => Claim,
    description: 'The claims that leave or reach it, by id; of a source, the claims that cite it.',
    arguments: [...claimListArguments, practiceArgument],
    cost: costOfClaimsOf(kinds),
    projectNode: projectClaimsOf,
  }
}

/** What every node has as a plain value; its dataset is an object. */
const ownProperties = commonProperties.filter(({ name }) => name !== 'dataset')

/** Defines the fields of the interface and of every kind of node: those that the model declares, and those that are computed from the graph. */
export function defineNodeFields(computed: Partial<Record<NodeKindName, NodeFields>>): void {
  const shared = edgeFields('Role').filter((field) => field.edge.to === 'ANY')
  const common = { ...propertyFields(ownProperties), ...commonFields }
  addFields(NodeInterface, {
    ...common,
    claims: claimsField(allKinds),
    ...Object.fromEntries(shared.map((field) => [field.field, listField(field)])),
  })
  for (const { name, properties } of nodeKinds) {
    addFields(nodeClass(name), {
      ...common,
      claims: claimsField([name]),
      ...propertyFields(shownProperties(properties)),
      ...Object.fromEntries(edgeFields(name).flatMap(fieldsOfEdge)),
      ...computed[name],
    })
  }
}

function propertyFields(properties: readonly Property[]): NodeFields {
  return Object.fromEntries(
    properties.map((each) => [
      each.name,
      { ...propertyField(each), projectNode: projectProperty(each) },
    ]),
  )
}

function fieldsOfEdge(field: EdgeField): readonly (readonly [string, NodeField])[] {
  const shown = field.single ? singleField(field) : listField(field)
  return [
    [field.field, shown],
    [`${field.field}Connection`, connectionField(field)],
  ]
}

function singleField(field: EdgeField): NodeField {
  return {
    type: targetType(field).type,
    description: field.description,
    nullable: true,
    projectNode: projectEdge(field),
  }
}

function listField(field: EdgeField): NodeField {
  const { name, type } = targetType(field)
  return {
    listOf: type,
    description: field.description,
    arguments: [
      ...filterArguments(nodeWhere(name), nodeSort(name)),
      ...listArguments(),
      ...edgeArguments(field),
    ],
    cost: costOfEdge(field),
    projectNode: projectEdge(field),
  }
}

function connectionField(field: EdgeField): NodeField {
  const target = targetType(field)
  const isClaim = field.edge.claim !== false
  const connection = (isClaim ? claimConnectionOf : connectionOf)(target)
  return {
    type: () => connection,
    description: `\`${field.field}\` page by page${isClaim ? ', with the claims that say so' : ''}.`,
    arguments: [
      ...filterArguments(claimAndNodeWhere(target.name), claimAndNodeSort(target.name)),
      ...pageArguments,
      ...edgeArguments(field),
    ],
    cost: costOfEdge(field),
    projectNode: projectEdgeConnection(field),
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
