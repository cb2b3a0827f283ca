import { claimProperties } from '../../domain/model/claim'
import { commonProperties } from '../../domain/model/common'
import { edgeFields, edgeKinds, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { Property } from '../../domain/model/property'
import { addInputFields, inputType } from '../definition/define'
import { enumOf, LanguageEnum } from '../definition/enums'
import type { InputField, InputFields } from '../definition/field'
import { practiceFields } from '../definition/practice-arguments'
import { inputForEach, nodeWhere, whereTargets } from './filters/where-types'
import { withArticle } from '../../domain/with-article'
import { pluralOf } from './plural-of'
import { targetType } from './target-type'

const DirectionEnum = enumOf({
  name: 'SortDirection',
  description: 'Which way to sort.',
  values: {
    ASC: 'From the least to the greatest; entries without a value come last.',
    DESC: 'From the greatest to the least; entries without a value come first.',
  },
})

const LabelSort = inputType(
  'LabelSort',
  'Sorts by label in the alphabet of a language: å, ä and ö come last in Finnish and Swedish, and č follows c in Sámi.',
  {
    language: {
      type: () => LanguageEnum,
      description: 'The language; others for what has no label in it.',
      required: true,
    },
    direction: {
      type: () => DirectionEnum,
      description: 'Which way.',
      required: true,
      defaultValue: 'ASC',
    },
  },
)

/** How a sort of nodes is described, without its default. */
function sortedBy(target: string): string {
  return `What a list of ${pluralOf(target)} is sorted by: one key for each entry, the first key first.`
}

/** What nodes of a kind are sorted by. */
export const nodeSort = inputForEach('Sort', (target) =>
  target === 'Step'
    ? `${sortedBy(target)} Ties, and all by default, by position and then by id.`
    : `${sortedBy(target)} Ties, and all by default, by id.`,
)

/** What claims are sorted by, each with the node that it leads to. */
export const claimAndNodeSort = inputForEach(
  'ClaimSort',
  (target) =>
    `Sorts claims by what they say or by the ${target.toLowerCase()} that they lead to: one key for each entry.`,
)

const countSort = inputForEach(
  'CountSort',
  (target) =>
    `Sorts by how many claims lead to ${withArticle(target.toLowerCase())}; zero counts, too.`,
)

export const ClaimSort = inputType(
  'ClaimSort',
  'What claims are sorted by: one key for each entry, the first key first. Ties, and all by default, by id.',
  {
    ...directions(['id', 'library', 'dataset']),
    ...directions(single(claimProperties)),
    ...directions(single(edgeKinds.flatMap((edge) => edge.properties ?? []))),
  },
)

/** Defines the sorting of all kinds of node, as the model declares their properties and edges. */
export function defineSorts(): void {
  for (const target of whereTargets) {
    addInputFields(nodeSort(target), {
      label: {
        type: () => DirectionEnum,
        description:
          'In the alphabet of the language that the request asks for; English by default.',
      },
      labelIn: { type: () => LabelSort },
      ...directions(single(commonProperties)),
    })
    addInputFields(countSort(target), {
      direction: { type: () => DirectionEnum, required: true },
      where: { type: () => nodeWhere(target), description: 'Counts only these.' },
      ...practiceFields,
    })
    addInputFields(claimAndNodeSort(target), {
      claim: { type: () => ClaimSort },
      node: { type: () => nodeSort(target) },
    })
  }
  for (const { name, properties } of nodeKinds) {
    addInputFields(nodeSort(name), {
      ...directions(single(properties)),
      ...Object.fromEntries(edgeFields(name).map(countField)),
    })
  }
}

function countField(edge: EdgeField): readonly [string, InputField] {
  const type = countSort(targetType(edge).name)
  return [`${edge.field}Count`, { type: () => type }]
}

function directions(names: readonly string[]): InputFields {
  return Object.fromEntries(names.map((name) => [name, { type: () => DirectionEnum }]))
}

/** Nothing can be sorted by a list. */
function single(properties: readonly Property[]): readonly string[] {
  return properties.filter(({ list }) => !list).map(({ name }) => name)
}
