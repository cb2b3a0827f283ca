import { ID, Int } from 'type-graphql'
import type { Property } from '../../domain/model/property'
import type { TypeOf } from './define'
import { enumOfProperty } from './enums'

const scalars = { STRING: String, INTEGER: Int, BOOLEAN: Boolean } as const

/** The GraphQL type of a declared property. */
export function typeOfProperty(property: Property): TypeOf {
  const word = enumOfProperty(property)
  const scalar = property.name === 'id' ? ID : scalars[property.type as keyof typeof scalars]
  const type = word ?? scalar
  return property.list ? () => [type] : () => type
}

/** Whether a client can get null for it. */
export function isNullable({ required, list, whenAbsent }: Property): boolean {
  return !required && !list && whenAbsent === undefined
}
