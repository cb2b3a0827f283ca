import { z } from 'zod'

import type { Property } from '../../domain/model/property'
import { words, type Enumeration } from '../../domain/vocabulary/enumeration'
import { formSchema, placedTexts, text, textInLanguages } from './text-schemas'

const enumerations = new Map<string, z.ZodType>()

/** One schema for each enumeration, so that it stands once in the published schema. */
function enumerationSchema(enumeration: Enumeration): z.ZodType {
  const known = enumerations.get(enumeration.name)
  if (known !== undefined) return known
  const schema = z.enum([...words(enumeration)]).meta({
    id: enumeration.name,
    description: enumeration.description,
    enumDescriptions: Object.values(enumeration.values),
  })
  enumerations.set(enumeration.name, schema)
  return schema
}

function typeSchema({ type, form, localised }: Property): z.ZodType {
  if (localised) return textInLanguages
  if (type === 'STRING') return form ? formSchema(form) : text
  if (type === 'INTEGER') return z.int()
  return type === 'BOOLEAN' ? z.boolean() : enumerationSchema(type)
}

/** The schema of a property as it is written in a file. */
export function propertySchema(property: Property): z.ZodType {
  if (property.byPlace) {
    const texts = property.localised ? placedTexts.byLanguage : placedTexts.asTheyStand
    return texts.describe(property.description)
  }
  const one = typeSchema(property)
  return (property.list ? z.array(one).min(1) : one).describe(property.description)
}
