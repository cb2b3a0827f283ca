import { ID, Int } from 'type-graphql'
import type { Property } from '../../domain/model/property'
import { enumOfProperty } from './enums'
import type { Field, Leaf } from './field'
import { languagesArgument } from './languages-argument'

const scalars = { STRING: String, INTEGER: Int, BOOLEAN: Boolean } as const

const inLanguages = { arguments: [languagesArgument] }

/** The field that shows a declared property. */
export function propertyField(property: Property): Field {
  const { description, list, localised } = property
  const leaf = leafOf(property)
  const nullable = isNullable(property)
  return list
    ? { valuesOf: () => leaf, description, nullable }
    : { type: () => leaf, description, nullable, ...(localised && inLanguages) }
}

function leafOf(property: Property): Leaf {
  const word = enumOfProperty(property)
  const scalar = property.name === 'id' ? ID : scalars[property.type as keyof typeof scalars]
  return word ?? scalar
}

/** Whether a client can get null for it. */
function isNullable({ required, list, whenAbsent }: Property): boolean {
  return !required && !list && whenAbsent === undefined
}
