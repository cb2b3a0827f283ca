import type { Property } from '../../domain/model/property'
import type { Mapping } from '../file/mapping'
import { writtenTexts } from '../schema/localised-texts'
import { writtenTextsOfPlaces } from '../schema/texts-of-places'
import type { StoredProperties } from '../stored/dataset'
import { textsIn } from '../stored/text-properties'

/** Declared properties as a file writes them, without those that say what is meant anyway. */
export function writtenProperties(
  properties: readonly Property[],
  stored: StoredProperties,
  defaults: Readonly<Record<string, string>>,
): Mapping {
  return Object.fromEntries(
    properties.flatMap((property) => {
      const { name, required, derived } = property
      if (derived !== undefined) return []
      const value = property.byPlace
        ? writtenTextsOfPlaces(property, stored)
        : writtenValue(property, stored)
      const byDefault = required ? defaults[name] : undefined
      return value === undefined || value === byDefault ? [] : [[name, value]]
    }),
  )
}

function writtenValue({ name, localised }: Property, stored: StoredProperties): unknown {
  const texts = localised ? writtenTexts(textsIn(stored, name)) : {}
  return Object.keys(texts).length > 0 ? texts : stored[name]
}

/** Whether two values of a file are the same, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
}
