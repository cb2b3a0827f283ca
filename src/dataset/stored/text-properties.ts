import { languages, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { nameKey } from '../../domain/name-key'
import type { StoredTexts } from '../../query/search/texts'
import type { StoredProperties, StoredValue } from './dataset'

type Texts<Value extends StoredValue> = Readonly<Partial<Record<Language, Value>>>

/** A property that stands once for each language, under its stored names. */
export function localised<Value extends StoredValue>(
  name: string,
  texts: Texts<Value>,
): StoredProperties {
  const entries = Object.entries(texts) as [Language, Value][]
  return Object.fromEntries(
    entries.map(([language, value]) => [localisedName(name, language), value]),
  )
}

/** The texts of a property that stands once for each language. */
export function textsIn(
  properties: Readonly<Record<string, unknown>>,
  name: string,
): Texts<string> {
  const texts = languages.flatMap((language) => {
    const text = properties[localisedName(name, language)]
    return typeof text === 'string' ? [[language, text]] : []
  })
  return Object.fromEntries(texts) as Texts<string>
}

/** All that a node is called, for look-ups. */
export function names(
  label: Texts<string>,
  alternativeLabels: Texts<readonly string[]>,
): readonly string[] {
  return keysOf([...Object.values(label), ...Object.values(alternativeLabels).flat()])
}

/** The same of a node whose texts are stored already. */
export function namesIn(stored: StoredTexts): readonly string[] {
  const texts = ['label', 'alternativeLabels'].flatMap((name) =>
    languages.flatMap((language) => stored[localisedName(name, language)] ?? []),
  )
  return keysOf(texts)
}

function keysOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(nameKey))]
}
