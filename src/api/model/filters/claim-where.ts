import { InputType } from 'type-graphql'
import { claimProperties } from '../../../domain/model/claim'
import { edgeKinds } from '../../../domain/model/model'
import { defineField } from '../../definition/define'
import { edgeKindWords } from '../../definition/enums'
import { CitationQuantifier } from './citation-where'
import { defineLogic } from './logic'
import { nodeWhere } from './where-types'
import { DatasetWhere, propertyComparison, IdComparison, wordComparison } from './operators'

const EdgeKindComparison = wordComparison(edgeKindWords)

@InputType({
  description:
    'What claims are filtered by: their fields by their names. All that is given must hold. A filter that names a library, a dataset, a citation or an end is about whosever practice that is; any other needs practice: ALL for that of single libraries.',
})
export class ClaimWhere {}

const own: readonly (readonly [name: string, type: () => unknown])[] = [
  ['id', () => IdComparison],
  ['kind', () => EdgeKindComparison],
  ['from', () => nodeWhere('Node')],
  ['to', () => nodeWhere('Node')],
  ['library', () => nodeWhere('Node')],
  ['dataset', () => DatasetWhere],
  ['sources', () => CitationQuantifier],
]

for (const [name, type] of own) defineField(ClaimWhere.prototype, { name, type, nullable: true })

for (const property of [
  ...claimProperties,
  ...edgeKinds.flatMap((edge) => edge.properties ?? []),
]) {
  const filter = propertyComparison(property)
  defineField(ClaimWhere.prototype, { name: property.name, type: () => filter, nullable: true })
}

defineLogic(ClaimWhere)
