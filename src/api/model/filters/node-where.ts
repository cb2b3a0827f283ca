import type { ClassType } from 'type-graphql'
import { commonProperties } from '../../../domain/model/common'
import { edgeFields, nodeKinds, type EdgeField } from '../../../domain/model/model'
import { defineField } from '../../definition/define'
import { targetType } from '../target-type'
import { ContactComparison } from '../contact.type'
import { ClaimWhere } from './claim-where'
import { definePractice } from '../../definition/practice-arguments'
import { defineLogic } from './logic'
import {
  claimAndNodeWhere,
  nodeWhere,
  overClaims,
  overNodes,
  whereTargets,
  type TargetName,
} from './where-types'
import { propertyComparison, IntComparison, LabelComparison } from './operators'

/** Defines the filters of all kinds of node, as the model declares their properties and edges. */
export function defineNodeFilters(): void {
  for (const target of whereTargets) {
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
      const type = propertyComparison(property)
      defineField(prototype, { name: property.name, type: () => type, nullable: true })
    }
    for (const field of edgeFields(kind.name)) defineEdge(prototype, field)
  }
  defineField(nodeWhere('Role').prototype, {
    name: 'faceToFace',
    type: () => ContactComparison,
    description: 'How much the role meets customers face to face.',
    nullable: true,
  })
}

function defineProperties({ prototype }: ClassType): void {
  const description = 'What it is called, in any language.'
  defineField(prototype, {
    name: 'label',
    type: () => LabelComparison,
    description,
    nullable: true,
  })
  for (const property of commonProperties) {
    const type = propertyComparison(property)
    defineField(prototype, { name: property.name, type: () => type, nullable: true })
  }
}

function defineEdge(prototype: object, field: EdgeField): void {
  const { field: name, single } = field
  const target = targetType(field).name
  const list = single ? nodeWhere(target) : overNodes(target)
  defineField(prototype, { name, type: () => list, nullable: true })
  defineField(prototype, {
    name: `${name}Connection`,
    type: () => overClaims(target),
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
  defineField(prototype, { name: 'count', type: () => IntComparison, description, nullable: true })
}

function defineClaimAndNode(target: TargetName): void {
  const { prototype } = claimAndNodeWhere(target)
  defineField(prototype, { name: 'claim', type: () => ClaimWhere, nullable: true })
  defineField(prototype, {
    name: 'node',
    type: () => nodeWhere(target),
    nullable: true,
  })
}
