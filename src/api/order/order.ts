import { Field, InputType, type ClassType } from 'type-graphql'
import { claimProperties } from '../../domain/model/claim'
import { commonProperties } from '../../domain/model/common'
import { edgeFields, edgeKinds, nodeKinds } from '../../domain/model/model'
import { defineField, named } from '../define'
import { enumOf, LanguageEnum } from '../enums'
import { targetType } from '../node/target-type'
import { definePractice } from '../practice-arguments'
import { nodeWhere } from '../where/node-where'

const DirectionEnum = enumOf({
  name: 'Direction',
  description: 'Which way an order goes.',
  values: {
    ASC: 'From the least to the greatest; what has no value comes last.',
    DESC: 'From the greatest to the least; what has no value comes first.',
  },
})

@InputType({ description: 'An order by label in the alphabet of a language.' })
class LabelOrder {
  @Field(() => LanguageEnum, { description: 'The language; others if there is no such label.' })
  language!: string

  @Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: string
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

/** What nodes of a kind are ordered by. */
export const nodeOrder = declare(
  'Order',
  (target) => `What a list of nodes is ordered by, one thing an entry: ${target}.`,
)

/** What claims are ordered by, each with the node that it leads to. */
export const claimAndNodeOrder = declare(
  'ClaimOrder',
  (target) => `What claims and the nodes that they lead to are ordered by: ${target}.`,
)

const countOrder = declare(
  'CountOrder',
  (target) => `An order by how many there are at the other end, counted by claims: ${target}.`,
)

@InputType({ description: 'What claims are ordered by, one thing an entry.' })
export class ClaimPropertyOrder {}

/** Defines the orders of all kinds of node, as the model declares their properties and edges. */
export function defineOrders(): void {
  defineClaimOrder()
  for (const target of targets) {
    defineNodeOrder(target)
    defineCountOrder(target)
    defineBoth(target)
  }
  for (const kind of nodeKinds) {
    const { prototype } = nodeOrder(kind.name)
    for (const { name, description, list } of kind.properties) {
      if (!list) defineDirection(prototype, name, description)
    }
    for (const field of edgeFields(kind.name)) {
      const type = countOrder(targetType(field).name)
      defineField(prototype, {
        name: `${field.field}Count`,
        type: () => type,
        description: `By how many there are: ${field.description}`,
        nullable: true,
      })
    }
  }
}

function defineDirection(target: object, name: string, description: string): void {
  defineField(target, { name, type: () => DirectionEnum, description, nullable: true })
}

function defineNodeOrder(target: string): void {
  const { prototype } = nodeOrder(target)
  defineDirection(
    prototype,
    'label',
    'By label, in the alphabet of the language that the request asks for; English by default.',
  )
  defineField(prototype, {
    name: 'labelIn',
    type: () => LabelOrder,
    description:
      'By label, in the alphabet of a language: å, ä and ö come last in Finnish and Swedish.',
    nullable: true,
  })
  for (const { name, description, list } of commonProperties) {
    if (!list) defineDirection(prototype, name, description)
  }
}

function defineCountOrder(target: string): void {
  const { prototype } = countOrder(target)
  defineField(prototype, {
    name: 'direction',
    type: () => DirectionEnum,
    description: 'Which way; zero counts, too.',
  })
  defineField(prototype, {
    name: 'where',
    type: () => nodeWhere(target),
    description: 'Counts only those that match.',
    nullable: true,
  })
  definePractice(countOrder(target))
}

function defineBoth(target: string): void {
  const { prototype } = claimAndNodeOrder(target)
  defineField(prototype, {
    name: 'claim',
    type: () => ClaimPropertyOrder,
    description: 'By the claim.',
    nullable: true,
  })
  defineField(prototype, {
    name: 'node',
    type: () => nodeOrder(target),
    description: 'By the node that the claim leads to.',
    nullable: true,
  })
}

function defineClaimOrder(): void {
  const { prototype } = ClaimPropertyOrder
  for (const name of ['id', 'library', 'dataset']) {
    defineDirection(prototype, name, `By its ${name}.`)
  }
  const particular = edgeKinds.flatMap((edge) => edge.properties ?? [])
  for (const { name, description, list } of [...claimProperties, ...particular]) {
    if (!list) defineDirection(prototype, name, description)
  }
}
