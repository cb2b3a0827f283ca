import { ID, Int, type ClassType } from 'type-graphql'
import { inputType } from '../../definition/define'
import type { InputFields } from '../../definition/field'
import { enumOf } from '../../definition/enums'
import type { Enumeration } from '../../../domain/vocabulary/enumeration'
import type { Property } from '../../../domain/model/property'

/** What holds of every comparison. */
const manner = 'All that is given must hold; null is as good as nothing given.'

/** What a text has in it. */
const partsOfText: InputFields = {
  contains: { type: () => String, description: 'It has this in it, in any letter case.' },
  startsWith: { type: () => String, description: 'It begins with this, in any letter case.' },
}

const textFields: InputFields = {
  eq: { type: () => String, description: 'It is just this.' },
  in: { type: () => [String], description: 'It is one of these.' },
  ...partsOfText,
  isNull: { type: () => Boolean, description: 'Whether there is none.' },
}

const TextComparison = inputType('TextComparison', `Compares a text. ${manner}`, textFields)

export const IdComparison = inputType(
  'IdComparison',
  `Compares an id, without blanks around it. ${manner}`,
  {
    eq: { type: () => ID, description: 'It is just this.' },
    in: { type: () => [ID], description: 'It is one of these.' },
    ...partsOfText,
  },
)

export const LabelComparison = inputType(
  'LabelComparison',
  'Compares what a node is called: any of its labels and alternative labels, in any language and letter case, with blanks or without around it.',
  textFields,
)

export const IntComparison = inputType('IntComparison', `Compares a whole number. ${manner}`, {
  eq: { type: () => Int, description: 'It is this.' },
  in: { type: () => [Int], description: 'It is one of these.' },
  lt: { type: () => Int, description: 'It is less than this.' },
  lte: { type: () => Int, description: 'It is this or less.' },
  gt: { type: () => Int, description: 'It is greater than this.' },
  gte: { type: () => Int, description: 'It is this or greater.' },
  isNull: { type: () => Boolean, description: 'Whether there is none.' },
})

const BooleanComparison = inputType(
  'BooleanComparison',
  `Compares what is true, false, or said by nobody. ${manner}`,
  {
    eq: { type: () => Boolean, description: 'It is this.' },
    isNull: { type: () => Boolean, description: 'Whether nobody says.' },
  },
)

const TextListComparison = inputType(
  'TextListComparison',
  'Compares a list of texts. All that is given must hold; null is as good as nothing given.',
  {
    includes: {
      type: () => String,
      description: 'It has just this among its entries.',
    },
    includesAny: {
      type: () => [String],
      description: 'It has one of these or more.',
    },
    contains: {
      type: () => String,
      description: 'An entry has this in it, in any letter case.',
    },
    startsWith: {
      type: () => String,
      description: 'An entry begins with this, in any letter case.',
    },
    isEmpty: { type: () => Boolean, description: 'Whether it is empty.' },
  },
)

export const DatasetWhere = inputType(
  'DatasetWhere',
  'What the dataset of a node or a claim is filtered by.',
  {
    id: { type: () => IdComparison, description: 'Its id.' },
  },
)

const wordComparisons = new Map<string, ClassType>()

/** The fields that compare declared properties, each by its type. */
export function comparisonFields(properties: readonly Property[]): InputFields {
  return Object.fromEntries(
    properties.map((property) => {
      const comparison = comparisonOf(property)
      const names = property.name === 'dataset' ? { names: 'Dataset' as const } : {}
      return [property.name, { type: () => comparison, ...names }]
    }),
  )
}

function comparisonOf({ name, type, list }: Property): ClassType {
  if (name === 'id') return IdComparison
  if (name === 'dataset') return DatasetWhere
  if (type === 'INTEGER') return IntComparison
  if (type === 'BOOLEAN') return BooleanComparison
  if (type === 'STRING') return list ? TextListComparison : TextComparison
  return list ? wordListComparison(type) : wordComparison(type)
}

/** Compares a word of an enumeration; by its strength, too, if the words are ordered. */
export function wordComparison(
  enumeration: Omit<Enumeration, 'ordered'> & { ordered?: boolean },
): ClassType {
  const { name, ordered } = enumeration
  const word = enumOf(enumeration)
  return once(`${name}Comparison`, `Compares a word of ${name}. ${manner}`, {
    eq: { type: () => word, description: 'It is this.' },
    in: { type: () => [word], description: 'It is one of these.' },
    isNull: { type: () => Boolean, description: 'Whether nobody says.' },
    ...(ordered && {
      atLeast: { type: () => word, description: 'It is this or stronger.' },
      atMost: { type: () => word, description: 'It is this or weaker.' },
    }),
  })
}

function wordListComparison(enumeration: Enumeration): ClassType {
  const { name } = enumeration
  const word = enumOf(enumeration)
  return once(`${name}ListComparison`, `Compares a list of words of ${name}. ${manner}`, {
    includes: { type: () => word, description: 'It has this among its entries.' },
    includesAny: { type: () => [word], description: 'It has one of these or more.' },
    isEmpty: { type: () => Boolean, description: 'Whether it is empty.' },
  })
}

/** Several properties have words of the same enumeration. */
function once(name: string, description: string, fields: InputFields): ClassType {
  const comparison = wordComparisons.get(name) ?? inputType(name, description, fields)
  wordComparisons.set(name, comparison)
  return comparison
}
