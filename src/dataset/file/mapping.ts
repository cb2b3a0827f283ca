import { readTexts, type LocalisedTexts } from '../schema/localised-texts'

/** What stands in a file, read without trusting that it follows the schema. */
export type Mapping = Readonly<Record<string, unknown>>

export const emptyMapping: Mapping = {}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listAt(mapping: Mapping, key: string): readonly unknown[] {
  const value = mapping[key]
  return Array.isArray(value) ? value : []
}

export function textAt(mapping: Mapping, key: string): string | undefined {
  const value = mapping[key]
  return typeof value === 'string' ? value : undefined
}

export function textsAt(mapping: Mapping, key: string): readonly string[] {
  return listAt(mapping, key).filter((value) => typeof value === 'string')
}

export function mappingAt(mapping: Mapping, key: string): Mapping {
  const value = mapping[key]
  return isMapping(value) ? value : emptyMapping
}

/** The texts of a key that has one for each language. */
export function localisedAt(mapping: Mapping, key: string): LocalisedTexts {
  return readTexts(mappingAt(mapping, key))
}
