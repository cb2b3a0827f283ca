import { edgeFields } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { FieldDefinition } from '../definition/define'
import { enumOf, type EnumObject } from '../definition/enums'
import { libraryArgument, practiceArgument } from '../definition/practice-arguments'
import { Crosstab } from './crosstab.type'

/** The table of nodes by the nodes at the other ends of two of their edges. */
export function crosstabOfNodes(kind: NodeKindName): FieldDefinition {
  const edge = enumOf({
    name: `${kind}Field`,
    description: `An edge of a ${kind.toLowerCase()}, by the name that it has there.`,
    values: Object.fromEntries(
      edgeFields(kind).map(({ field, description }) => [field, description]),
    ),
  })
  return crosstab(edge, [libraryArgument, practiceArgument])
}

/** The table of claims by two of their properties. */
export function crosstabOfClaims(property: EnumObject): FieldDefinition {
  return crosstab(property, [])
}

function crosstab(
  side: EnumObject,
  others: NonNullable<FieldDefinition['arguments']>,
): FieldDefinition {
  const sides = ['rows', 'columns'].map((name) => ({ name, type: () => side, required: true }))
  return { name: 'crosstab', type: () => Crosstab, arguments: [...sides, ...others] }
}
