import { languages } from '../../domain/languages'
import { localisedName, storedNames } from '../../domain/model/localised'
import { declaredProperties } from '../../domain/model/properties'
import { rankName } from '../../domain/model/property'
import { searchedFields } from '../../query/search/fields'
import { languageKey } from '../schema/text-schemas'
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
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = names.filter(
    (name) => !leftOut.includes(name) && !sameValue(before[name], after[name]),
  )
  const written = differing.filter(
    (name) => !derived.has(name) && !isToldOtherwise(name, differing),
  )
  return (written.length > 0 ? written : differing)
    .map((name) => ({
      property: writtenNames.get(name) ?? name,
      old: before[name] ?? null,
      new: after[name] ?? null,
    }))
    .sort((one, other) => (one.property < other.property ? -1 : 1))
}
