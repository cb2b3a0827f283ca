import { Field, InputType, type ClassType } from 'type-graphql'
import { claimProperties } from '../../domain/model/claim'
import { commonProperties } from '../../domain/model/common'
import { edgeFields, edgeKinds, nodeKinds } from '../../domain/model/model'
import { defineField, named } from '../definition/define'
import { enumOf, LanguageEnum } from '../definition/enums'
import { targetType } from './target-type'
import { definePractice } from '../definition/practice-arguments'
import { nodeWhere } from './filters/where-types'

const DirectionEnum = enumOf({
  name: 'SortDirection',
  description: 'Which way to sort.',
  values: {
    ASC: 'From the least to the greatest; entries without a value come last.',
    DESC: 'From the greatest to the least; entries without a value come first.',
  },
})

@InputType({
  description:
    'Sorts by label in the alphabet of a language: å, ä and ö come last in Finnish and Swedish.',
})
class LabelSort {
  @Field(() => LanguageEnum, { description: 'The language; others if there is no such label.' })
  language!: string

  @Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
}

/** How a sort of nodes is described, without its default. */
function sortedBy(target: string): string {
  return `What a list of ${target.toLowerCase()} nodes is sorted by: one key for each entry, the first key first.`
}

const targets = ['Node', ...nodeKinds.map((kind) => kind.name)]

function declare(suffix: string, description: (target: string) => string) {
  const classes = new Map<string, ClassType>()
  for (const target of targets) {
    const type = named(`${target}${suffix}`)
    InputType(`${target}${suffix}`, { description: description(target) })(type)
    classes.set(target, type)
  }
  return (target: string): ClassType => classes.get(target) as ClassType
}

/** What nodes of a kind are sorted by. */
export const nodeSort = declare('Sort', (target) =>
  target === 'Step'
    ? `${sortedBy(target)} Ties, and all by default, by position and then by id.`
    : `${sortedBy(target)} Ties, and all by default, by id.`,
)

/** What claims are sorted by, each with the node that it leads to. */
export const claimAndNodeSort = declare(
  'ClaimSort',
  (target) =>
    `Sorts claims by what they say or by the ${target.toLowerCase()} that they lead to: one key for each entry.`,
)

const countSort = declare(
  'CountSort',
  (target) => `Sorts by how many claims lead to a ${target.toLowerCase()}; zero counts, too.`,
)

@InputType({
  description:
    'What claims are sorted by: one key for each entry, the first key first. Ties, and all by default, by id.',
})
export class ClaimSort {}

/** Defines the sorting of all kinds of node, as the model declares their properties and edges. */
export function defineSorts(): void {
  defineClaimSort()
  for (const target of targets) {
    defineNodeSort(target)
    defineCountSort(target)
    defineBoth(target)
  }
  for (const kind of nodeKinds) {
    const { prototype } = nodeSort(kind.name)
    for (const { name, list } of kind.properties) {
      if (!list) defineDirection(prototype, name)
    }
    for (const field of edgeFields(kind.name)) {
      const type = countSort(targetType(field).name)
      defineField(prototype, {
        name: `${field.field}Count`,
        type: () => type,
        nullable: true,
      })
    }
  }
}

function defineDirection(target: object, name: string): void {
  defineField(target, { name, type: () => DirectionEnum, nullable: true })
}

function defineNodeSort(target: string): void {
  const { prototype } = nodeSort(target)
  defineField(prototype, {
    name: 'label',
    type: () => DirectionEnum,
    description: 'In the alphabet of the language that the request asks for; English by default.',
    nullable: true,
  })
  defineField(prototype, {
    name: 'labelIn',
    type: () => LabelSort,
    nullable: true,
  })
  for (const { name, list } of commonProperties) if (!list) defineDirection(prototype, name)
}

function defineCountSort(target: string): void {
  const { prototype } = countSort(target)
  defineField(prototype, {
    name: 'direction',
    type: () => DirectionEnum,
  })
  defineField(prototype, {
    name: 'where',
    type: () => nodeWhere(target),
    description: 'Counts only these.',
    nullable: true,
  })
  definePractice(countSort(target))
}

function defineBoth(target: string): void {
  const { prototype } = claimAndNodeSort(target)
  defineField(prototype, {
    name: 'claim',
    type: () => ClaimSort,
    nullable: true,
  })
  defineField(prototype, {
    name: 'node',
    type: () => nodeSort(target),
    nullable: true,
  })
}

function defineClaimSort(): void {
  const { prototype } = ClaimSort
  for (const name of ['id', 'library', 'dataset']) {
    defineDirection(prototype, name)
  }
  const particular = edgeKinds.flatMap((edge) => edge.properties ?? [])
  for (const { name, list } of [...claimProperties, ...particular]) {
    if (!list) defineDirection(prototype, name)
  }
}
