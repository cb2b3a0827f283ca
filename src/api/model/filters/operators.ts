import { Field, ID, InputType, Int, type ClassType } from 'type-graphql'
import { defineField, named, type TypeOf } from '../../definition/define'
import { enumOf } from '../../definition/enums'
import type { Enumeration } from '../../../domain/vocabulary/enumeration'
import type { Property } from '../../../domain/model/property'

/** What holds of every comparison. */
const manner =
  'All that is given must hold; null is as good as nothing given, and isNull asks for what is missing.'

@InputType({ description: `Compares a text. ${manner}` })
class TextComparison {
  @Field(() => String, { nullable: true, description: 'It is just this.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'It is one of these.' })
  in?: string[]

  @Field(() => String, { nullable: true, description: 'It has this in it, in any letter case.' })
  contains?: string

  @Field(() => String, { nullable: true, description: 'It begins with this, in any letter case.' })
  startsWith?: string

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean
}

@InputType({ description: `Compares an id, without blanks around it. ${manner}` })
export class IdComparison {
  @Field(() => ID, { nullable: true, description: 'It is just this.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'It is one of these.' })
  in?: string[]

  @Field(() => String, { nullable: true, description: 'It has this in it, in any letter case.' })
  contains?: string

  @Field(() => String, { nullable: true, description: 'It begins with this, in any letter case.' })
  startsWith?: string
}

@InputType({
  description:
    'Compares what a node is called: any of its labels and alternative labels, in any language and letter case, with blanks or without around it.',
})
export class LabelComparison extends TextComparison {}

@InputType({ description: `Compares a whole number. ${manner}` })
export class IntComparison {
  @Field(() => Int, { nullable: true, description: 'It is this.' })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: 'It is one of these.' })
  in?: number[]

  @Field(() => Int, { nullable: true, description: 'It is less than this.' })
  lt?: number

  @Field(() => Int, { nullable: true, description: 'It is this or less.' })
  lte?: number

  @Field(() => Int, { nullable: true, description: 'It is greater than this.' })
  gt?: number

  @Field(() => Int, { nullable: true, description: 'It is this or greater.' })
  gte?: number

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean
}

@InputType({ description: `Compares what is true, false, or said by nobody. ${manner}` })
class BooleanComparison {
  @Field(() => Boolean, { nullable: true, description: 'It is this.' })
  eq?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody says.' })
  isNull?: boolean
}

@InputType({
  description:
    'Compares a list of texts. All that is given must hold; null is as good as nothing given.',
})
class TextListComparison {
  @Field(() => String, { nullable: true, description: 'It has just this among its entries.' })
  includes?: string

  @Field(() => [String], { nullable: true, description: 'It has one of these or more.' })
  includesAny?: string[]

  @Field(() => String, {
    nullable: true,
    description: 'An entry has this in it, in any letter case.',
  })
  contains?: string

  @Field(() => String, {
    nullable: true,
    description: 'An entry begins with this, in any letter case.',
  })
  startsWith?: string

  @Field(() => Boolean, { nullable: true, description: 'Whether it is empty.' })
  isEmpty?: boolean
}

@InputType({ description: 'What the dataset of a node or a claim is filtered by.' })
export class DatasetWhere {
  @Field(() => IdComparison, { nullable: true, description: 'Its id.' })
  id?: IdComparison
}

const wordComparisons = new Map<string, ClassType>()

/** What compares a property, by its type. */
export function propertyComparison({ name, type, list }: Property): ClassType {
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
  const word = enumOf(enumeration)
  const fields: [string, TypeOf, string][] = [
    ['eq', () => word, 'It is this.'],
    ['in', () => [word], 'It is one of these.'],
    ['isNull', () => Boolean, 'Whether nobody says.'],
  ]
  if (enumeration.ordered) {
    fields.push(['atLeast', () => word, 'It is this or stronger.'])
    fields.push(['atMost', () => word, 'It is this or weaker.'])
  }
  return defineComparison(
    `${enumeration.name}Comparison`,
    `Compares a word of ${enumeration.name}.`,
    fields,
  )
}

function wordListComparison(enumeration: Enumeration): ClassType {
  const word = enumOf(enumeration)
  const { name } = enumeration
  return defineComparison(`${name}ListComparison`, `Compares a list of words of ${name}.`, [
    ['includes', () => word, 'It has this among its entries.'],
    ['includesAny', () => [word], 'It has one of these or more.'],
    ['isEmpty', () => Boolean, 'Whether it is empty.'],
  ])
}

function defineComparison(
  name: string,
  meaning: string,
  fields: readonly [name: string, type: TypeOf, description: string][],
): ClassType {
  const known = wordComparisons.get(name)
  if (known) return known
  const comparison = named(name)
  InputType(name, { description: `${meaning} ${manner}` })(comparison)
  for (const [field, type, description] of fields) {
    defineField(comparison.prototype, { name: field, type, description, nullable: true })
  }
  wordComparisons.set(name, comparison)
  return comparison
}
