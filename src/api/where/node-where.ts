import { InputType, type ClassType } from 'type-graphql'
import { commonProperties } from '../../domain/model/common'
import { edgeFields, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { defineField, named } from '../define'
import { targetType } from '../node/target-type'
import { ContactFilter } from '../role/contact.type'
import { ClaimWhere } from './claim-where'
import { definePractice } from '../practice-arguments'
import { defineLogic } from './logic'
import { filterOf, IntFilter, LabelFilter } from './operators'

type TargetName = NodeKindName | 'Node'

const targets: readonly TargetName[] = ['Node', ...nodeKinds.map((kind) => kind.name)]

function declare(suffix: string, description: (target: TargetName) => string) {
  const classes = new Map<string, ClassType>()
  for (const target of targets) {
    const type = named(`${target}${suffix}`)
    InputType(`${target}${suffix}`, { description: description(target) })(type)
    classes.set(target, type)
  }
  return (target: string): ClassType => classes.get(target) as ClassType
}

/** The filter of nodes of a kind; of any kind by the name Node. */
export const nodeWhere = declare(
  'Where',
  (target) => `What a ${target.toLowerCase()} is filtered by. All that is given must hold.`,
)

/** The filter of a claim together with the node that it leads to. */
export const claimAndNodeWhere = declare(
  'ClaimWhere',
  (target) => `What a claim and the ${target.toLowerCase()} that it leads to are filtered by.`,
)

const overNodes = declare(
  'ListFilter',
  (target) => `How many of the nodes at the other end match: ${target}.`,
)

const overClaims = declare(
  'ClaimListFilter',
  (target) => `How many of the claims, with the node that they lead to, match: ${target}.`,
)

/** Defines the filters of all kinds of node, as the model declares their properties and edges. */
export function defineNodeFilters(): void {
  for (const target of targets) {
    defineQuantifiers(overNodes(target), nodeWhere(target))
    defineQuantifiers(overClaims(target), claimAndNodeWhere(target))
    definePractice(overNodes(target))
    definePractice(overClaims(target))
    defineClaimAndNode(target)
    defineProperties(nodeWhere(target))
    defineLogic(nodeWhere(target))
  }
  for (const kind of nodeKinds) {
    const { prototype } = nodeWhere(kind.name)
    for (const property of kind.properties) {
      const type = filterOf(property)
      const { name, description } = property
      defineField(prototype, { name, type: () => type, description, nullable: true })
    }
    for (const field of edgeFields(kind.name)) defineEdge(prototype, field)
  }
  defineField(nodeWhere('Role').prototype, {
    name: 'faceToFace',
    type: () => ContactFilter,
    description: 'How much the role meets customers face to face.',
    nullable: true,
  })
}

function defineProperties({ prototype }: ClassType): void {
  const description = 'What it is called, in any language.'
  defineField(prototype, { name: 'label', type: () => LabelFilter, description, nullable: true })
  for (const property of commonProperties) {
    const type = filterOf(property)
    const { name, description: meaning } = property
    defineField(prototype, { name, type: () => type, description: meaning, nullable: true })
  }
}

function defineEdge(prototype: object, field: EdgeField): void {
  const { field: name, description, single } = field
  const target = targetType(field).name
  const list = single ? nodeWhere(target) : overNodes(target)
  defineField(prototype, { name, type: () => list, description, nullable: true })
  defineField(prototype, {
    name: `${name}Connection`,
    type: () => overClaims(target),
    description: `${description} With the claims that say so.`,
    nullable: true,
  })
}

function defineQuantifiers({ prototype }: ClassType, where: ClassType): void {
  const quantifiers = [
    ['some', 'At least one matches.'],
    ['all', 'Every one matches; also true if there is none.'],
    ['none', 'None matches.'],
    ['single', 'Just one matches, counted by claims.'],
  ] as const
  for (const [name, description] of quantifiers) {
    defineField(prototype, { name, type: () => where, description, nullable: true })
  }
  const description = 'How many there are, counted by claims.'
  defineField(prototype, { name: 'count', type: () => IntFilter, description, nullable: true })
}

function defineClaimAndNode(target: TargetName): void {
  const { prototype } = claimAndNodeWhere(target)
  const description = 'What is said, how strongly, and by whom.'
  defineField(prototype, { name: 'claim', type: () => ClaimWhere, description, nullable: true })
  defineField(prototype, {
    name: 'node',
    type: () => nodeWhere(target),
    description: 'The node that the claim leads to.',
    nullable: true,
  })
}
