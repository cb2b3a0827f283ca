import { ID } from 'type-graphql'
import { claimProperties } from '../../domain/model/claim'
import { edgeKinds } from '../../domain/model/model'
import { Dataset } from './dataset.type'
import { property, type Property } from '../../domain/model/property'
import {
  projectCitation,
  projectFrom,
  projectKind,
  projectLibrary,
  projectStatement,
  projectTo,
  projectVerb,
} from '../../query/fields/claim-fields'
import { projectDataset } from '../../query/fields/dataset-field'
import { projectProperty } from '../../query/fields/property-field'
import { projectSources } from '../../query/fields/sources-field'
import { objectType } from '../definition/define'
import type { ClaimField, ClaimFields } from '../definition/field'
import { EdgeKindEnum } from '../definition/enums'
import { languagesArgument } from '../definition/languages-argument'
import { nodeClass, NodeInterface } from './node-classes'
import { propertyField } from '../definition/property-field'
import { Citation } from './citation.type'
import { wholeList } from '../../limits/cost/field-cost'
import { citedPlaces } from '../../limits/cost/list-costs'

const claimFields: ClaimFields = {
  id: {
    type: () => ID,
    description: 'Stable over reloads: dataset:from:KIND:to.',
    projectClaim: projectProperty(property('id', 'STRING', '')),
  },
  kind: { type: () => EdgeKindEnum, description: 'The kind of edge.', projectClaim: projectKind },
  verb: {
    type: () => String,
    description:
      'What stands between the labels of its two ends in the first of the languages: performs.',
    arguments: [languagesArgument],
    projectClaim: projectVerb,
  },
  citation: {
    type: () => String,
    description: 'The claim’s sources as a reference: publisher, title, date, address and places.',
    cost: { price: 5 },
    projectClaim: projectCitation,
  },
  from: {
    type: () => NodeInterface,
    description: 'The node that the edge leaves.',
    projectClaim: projectFrom,
  },
  to: {
    type: () => NodeInterface,
    description: 'The node that the edge reaches.',
    projectClaim: projectTo,
  },
  sources: {
    listOf: () => Citation,
    cost: wholeList(citedPlaces),
    description: 'Who says so, and where.',
    projectClaim: projectSources,
  },
  library: {
    type: () => nodeClass('Library'),
    description: 'The library whose practice it is.',
    projectClaim: projectLibrary,
  },
  dataset: {
    type: () => Dataset,
    nullable: true,
    description: 'The dataset that the claim comes from; null if the graph has no record of it.',
    projectClaim: projectDataset,
  },
  statement: {
    type: () => String,
    description:
      'The claim as a sentence in the first of the languages: “cataloguer often performs barcoding”. In Finnish and Swedish the labels stand in quotation marks. A label or a condition that lacks the language is in the next one.',
    arguments: [languagesArgument],
    cost: { price: 5 },
    projectClaim: projectStatement,
  },
  ...Object.fromEntries(claimProperties.map((declared) => [declared.name, fieldOf(declared)])),
  ...Object.fromEntries(
    edgeKinds.flatMap(({ type, properties = [] }) =>
      properties.map((declared) => [declared.name, particularField(type, declared)]),
    ),
  ),
}

export const Claim = objectType(
  'Claim',
  'An edge of the graph: something that a source says of two nodes.',
  claimFields,
)

function fieldOf(declared: Property): ClaimField {
  return { ...propertyField(declared), projectClaim: projectProperty(declared) }
}

/** A property that only claims of one kind have. */
function particularField(type: string, declared: Property): ClaimField {
  const meaning = declared.description
  const description = `Only of ${type}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`
  return { ...fieldOf(declared), description, nullable: true }
}
