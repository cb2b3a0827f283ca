import fc from 'fast-check'
import { type Language, languages } from '../../../src/domain/languages'
import { commonProperties } from '../../../src/domain/model/common'
import { nodeKinds } from '../../../src/domain/model/model'
import type { Property, TextForm } from '../../../src/domain/model/property'
import {
  countryCode,
  date,
  dateOrPeriod,
  duration,
  languageCode,
  rate,
  webAddress,
} from '../../../src/domain/model/text-forms'
import { words } from '../../../src/domain/vocabulary/enumeration'
import type { StoredProperties } from '../../../src/dataset/stored/dataset'
import { modelProperties } from '../../../src/dataset/stored/model-properties'
import { languageKey } from '../../../src/dataset/schema/text-schemas'
import { localised, names } from '../../../src/dataset/stored/text-properties'
import { idsOf } from './ids'
import { locators, text } from './words'

const written = ['id', 'dataset', 'position']

/** Words as a file gives them by language. */
const byLanguageKey: fc.Arbitrary<unknown> = fc.dictionary(
  fc.constantFrom(...languages.map(languageKey)),
  text,
  { minKeys: 1, maxKeys: 3 },
)

/** Texts of places, as a file gives them. */
const byPlaceInSource: fc.Arbitrary<unknown> = fc.dictionary(fc.constantFrom(...locators), text, {
  minKeys: 1,
  maxKeys: 4,
})

function textsOfPlaces({ localised: inLanguages }: Property): fc.Arbitrary<unknown> {
  const keys = fc.constantFrom(...languages.map(languageKey))
  return inLanguages
    ? fc.dictionary(keys, byPlaceInSource, { minKeys: 1, maxKeys: 3 })
    : byPlaceInSource
}

/** Values in their form, and out of the order of their names now and then. Filters compare with nothing else. */
const formed = new Map<TextForm, fc.Arbitrary<string>>([
  [duration, fc.constantFrom('PT0S', 'PT90M', 'PT2H', 'P1D', 'P2W', 'P1Y2M3DT4H')],
  [rate, fc.constantFrom('1/DAY', '2/WEEK', '100/MONTH', '16000/YEAR')],
  [date, fc.constantFrom('2024-02-29', '2026-11-23')],
  [dateOrPeriod, fc.constantFrom('2024-02-29', '2026-11', '2026', '2019/2021')],
  [languageCode, fc.constantFrom('fi', 'sv', 'smn')],
  [countryCode, fc.constantFrom('FI', 'SE')],
  [webAddress, fc.constantFrom('https://example.org/a', 'urn:nbn:fi:1')],
])

function valueOf(property: Property): fc.Arbitrary<unknown> {
  const { type, list, form, byPlace, localised: inLanguages } = property
  if (byPlace) return textsOfPlaces(property)
  const inForm = form && formed.get(form)
  if (inForm) return inForm
  if (inLanguages) return fc.oneof(text, byLanguageKey)
  if (type === 'BOOLEAN') return fc.boolean()
  if (type === 'INTEGER') return fc.integer({ min: -5000, max: 5000 })
  const one = typeof type === 'string' ? text : fc.constantFrom(...words(type))
  return list ? fc.uniqueArray(one, { minLength: 1, maxLength: 3 }) : one
}

const ofForms = new Map<string, fc.Arbitrary<string> | undefined>(
  nodeKinds.flatMap(({ name: kind, properties }) =>
    properties.flatMap(({ name, form }) =>
      form === undefined ? [] : [[`${kind}Where.${name}`, formed.get(form)] as const],
    ),
  ),
)

/** Texts with which a filter can compare a property, if it has a form. A duration and a rate have properties of the same name. */
export function textsInForm(place: string): fc.Arbitrary<string> | undefined {
  return ofForms.get(place)
}

/** Declared properties as the graph stores them; those that need not be there are so now and then. */
export function declared(properties: readonly Property[]): fc.Arbitrary<StoredProperties> {
  const free = properties.filter(({ name }) => !written.includes(name))
  const given = free.filter(({ derived }) => derived === undefined)
  const model = Object.fromEntries(given.map((property) => [property.name, valueOf(property)]))
  const requiredKeys = free.filter(({ required }) => required).map(({ name }) => name)
  return fc.record(model, { requiredKeys }).map((values) => modelProperties(free, values))
}

/** The places that a node or a claim cites; stored only if there is one. */
export const sources: fc.Arbitrary<StoredProperties> = fc
  .uniqueArray(
    fc
      .tuple(fc.constantFrom(...idsOf('Source')), fc.constantFrom(...locators, null))
      .map(([source, locator]) => (locator === null ? source : `${source}#${locator}`)),
    { maxLength: 3 },
  )
  .map((references): StoredProperties => (references.length === 0 ? {} : { sources: references }))

type Texts<Value> = Partial<Record<Language, Value>>

function byLanguage<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Texts<Value>> {
  const model = Object.fromEntries(languages.map((language) => [language, value]))
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Texts<Value>>
}

/** Labels, other labels and descriptions, with what is stored beside them for look-ups. */
const texts: fc.Arbitrary<StoredProperties> = fc
  .tuple(
    byLanguage(text),
    byLanguage(fc.uniqueArray(text, { minLength: 1, maxLength: 2 })),
    byLanguage(text),
  )
  .map(([label, alternativeLabels, description]) => {
    const all = names(label, alternativeLabels)
    return {
      ...localised('label', label),
      ...localised('alternativeLabels', alternativeLabels),
      ...localised('description', description),
      ...(all.length === 0 ? {} : { names: all }),
    }
  })

/** What a node of a kind bears beside its id, its dataset and its place. */
export function nodeProperties(own: readonly Property[]): fc.Arbitrary<StoredProperties> {
  return fc
    .tuple(texts, sources, declared([...commonProperties, ...own]))
    .map((parts): StoredProperties => Object.assign({}, ...parts))
}
