import { languages } from '../../domain/languages'
import { localisedName, storedNames } from '../../domain/model/localised'
import { declaredProperties } from '../../domain/model/properties'
import { rankName } from '../../domain/model/property'
import { searchedFields } from '../../query/search/fields'
import { languageKey } from '../schema/text-schemas'
import { itemsByPlace } from '../schema/texts-of-places'
import type { StoredProperties, StoredValue } from '../stored/dataset'
import { sameValue } from '../write/written-properties'

/** A value that differs, by the name that it has in a file or a table: label.en. Null if there is none. */
export interface ChangedValue {
  readonly property: string
  readonly old: StoredValue | null
  readonly new: StoredValue | null
}

const localised = declaredProperties.filter((property) => property.localised)

const writtenNames = new Map(
  ['name', ...searchedFields, ...localised.map(({ name }) => name)].flatMap((field) =>
    languages.map((language) => [
      localisedName(field, language),
      `${field}.${languageKey(language)}`,
    ]),
  ),
)

const ofPlaces: ReadonlySet<string> = new Set(
  declaredProperties.filter((property) => property.byPlace).flatMap(storedNames),
)

/** Each text of a place as a value of its own, so that one that differs is told without the others; the list itself tells the order. */
function byPlace(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => [
      [name, value],
      ...Object.entries(ofPlaces.has(name) ? (itemsByPlace(value) ?? {}) : {}).map(
        ([place, text]) => [`${name} ${place}`, String(text)],
      ),
    ]),
  )
}

/** A list of texts of places of which one that differs is told by itself. */
function isToldByPlace(name: string, differing: readonly string[]): boolean {
  return ofPlaces.has(name) && differing.some((each) => each.startsWith(`${name} `))
}

/** The name in a file; a place stands behind it: gists.en.p9.s2. */
function writtenName(name: string): string {
  const [stored = '', ...place] = name.split(' ')
  return [writtenNames.get(stored) ?? stored, ...place].join('.')
}

/** What the program makes of other properties. */
const derived: ReadonlySet<string> = new Set(['names', ...declaredProperties.map(rankName)])

/** The first of several texts, under the name of the property itself, of which one is told with its language. */
function isToldOtherwise(name: string, differing: readonly string[]): boolean {
  const property = localised.find((each) => each.name === name)
  return (
    property !== undefined &&
    storedNames(property).some((each) => each !== name && differing.includes(each))
  )
}

/**
 * What differs between two versions of a node, a claim or a head, beside what the names leave out. What follows from another value is told
 * only if that is the same.
 */
export function changedValues(
  before: StoredProperties,
  after: StoredProperties,
  leftOut: readonly string[] = [],
): readonly ChangedValue[] {
  const [old, changed] = [byPlace(before), byPlace(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(changed)])]
  const differing = names.filter(
    (name) => !leftOut.includes(name) && !sameValue(old[name], changed[name]),
  )
  const written = differing.filter(
    (name) =>
      !derived.has(name) && !isToldOtherwise(name, differing) && !isToldByPlace(name, differing),
  )
  return (written.length > 0 ? written : differing)
    .map((name) => ({
      property: writtenName(name),
      old: old[name] ?? null,
      new: changed[name] ?? null,
    }))
    .sort((one, other) => (one.property < other.property ? -1 : 1))
}
