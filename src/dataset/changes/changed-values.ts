import { languages } from '../../domain/languages'
import { claimProperties } from '../../domain/model/claim'
import { localisedName } from '../../domain/model/localised'
import { edgeKinds, nodeKinds } from '../../domain/model/model'
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

const writtenNames = new Map(
  ['name', ...searchedFields].flatMap((field) =>
    languages.map((language) => [
      localisedName(field, language),
      `${field}.${languageKey(language)}`,
    ]),
  ),
)

/** What the program makes of other properties. */
const derived: ReadonlySet<string> = new Set([
  'names',
  ...[...nodeKinds, ...edgeKinds, { properties: claimProperties }].flatMap(({ properties = [] }) =>
    properties.map(rankName),
  ),
])

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
  const written = differing.filter((name) => !derived.has(name))
  return (written.length > 0 ? written : differing)
    .map((name) => ({
      property: writtenNames.get(name) ?? name,
      old: before[name] ?? null,
      new: after[name] ?? null,
    }))
    .sort((one, other) => (one.property < other.property ? -1 : 1))
}
