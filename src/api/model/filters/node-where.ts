import { commonProperties } from '../../../domain/model/common'
import { edgeFields, nodeKinds, type EdgeField } from '../../../domain/model/model'
import { shownProperties } from '../../../domain/model/properties'
import type { ClassType } from 'type-graphql'
import { addInputFields } from '../../definition/define'
import type { InputField, InputFields } from '../../definition/field'
import { practiceFields } from '../../definition/practice-arguments'
import { ContactComparison } from '../contact.type'
import { targetType } from '../target-type'
import { ClaimWhere } from './claim-where'
import { logicFields } from './logic'
import { comparisonFields, IntComparison, LabelComparison } from './operators'
import { claimAndNodeWhere, nodeWhere, overClaims, overNodes, whereTargets } from './where-types'

const commonFields: InputFields = {
  label: {
    type: () => LabelComparison,
    description: 'What it is called, in any language.',
  },
  ...comparisonFields(commonProperties),
}

const contactField: InputField = {
  type: () => ContactComparison,
  description: 'How much the role meets customers face to face.',
}

/** Defines the filters of all kinds of node, as the model declares their properties and edges. */
export function defineNodeFilters(): void {
  for (const target of whereTargets) {
    const where = nodeWhere(target)
    addInputFields(overNodes(target), { ...quantifiers(where), ...practiceFields })
    addInputFields(overClaims(target), {
      ...quantifiers(claimAndNodeWhere(target)),
      ...practiceFields,
    })
    addInputFields(claimAndNodeWhere(target), {
      claim: { type: () => ClaimWhere },
      node: { type: () => where },
    })
    addInputFields(where, { ...commonFields, ...logicFields(where) })
  }
  for (const { name, properties } of nodeKinds) {
    addInputFields(nodeWhere(name), {
      ...comparisonFields(shownProperties(properties)),
      ...Object.fromEntries(edgeFields(name).flatMap(fieldsOfEdge)),
      ...(name === 'Role' && { faceToFace: contactField }),
    })
  }
}

function fieldsOfEdge(field: EdgeField): readonly (readonly [string, InputField])[] {
  const target = targetType(field).name
  const list = field.single ? nodeWhere(target) : overNodes(target)
  return [
    [field.field, { type: () => list }],
    [`${field.field}Connection`, { type: () => overClaims(target) }],
  ]
}

function quantifiers(where: ClassType): InputFields {
  const type = () => where
  return {
    some: { type, description: 'At least one matches.' },
    all: { type, description: 'Every one matches; also true if there is none.' },
    none: { type, description: 'None matches.' },
    single: { type, description: 'Just one matches, counted by claims.' },
    count: {
      type: () => IntComparison,
      description: 'How many claims there are.',
    },
  }
}
