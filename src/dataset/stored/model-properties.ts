import { rankName, type Property } from '../../domain/model/property'
import { words } from '../../domain/vocabulary/enumeration'
import { defaultWords } from '../schema/defaults'
import { readTexts, type LocalisedTexts } from '../schema/localised-texts'
import { storedTextsOfPlaces } from '../schema/texts-of-places'
import type { StoredProperties, StoredValue } from './dataset'
import { localised } from './text-properties'

/** Said or not said: if they are false, nothing is stored. */
const marks: readonly string[] = ['example', 'end']

/** The declared properties of a node or a claim as the graph stores them, with what is meant if nothing is written. */
export function modelProperties(
  properties: readonly Property[],
  written: Readonly<Record<string, unknown>>,
  defaults = defaultWords,
): StoredProperties {
  return Object.assign({}, ...properties.map((property) => stored(property, written, defaults)))
}

function stored(
  property: Property,
  written: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, string>>,
): StoredProperties {
  const { name } = property
  if (property.byPlace) return storedTextsOfPlaces(property, written[property.name])
  const value = valueOf(property, written, defaults)
  if (property.localised && typeof value === 'object' && value !== null)
    return inLanguages(name, readTexts(value as Readonly<Record<string, unknown>>))
  if (!isStorable(value) || (value === false && marks.includes(name))) return {}
  return { [name]: value, ...rank(property, value) }
}

/** The text in each language, and under the name itself the first, by which claims are filtered, sorted and counted. */
function inLanguages(name: string, texts: LocalisedTexts): StoredProperties {
  const [first] = Object.values(texts)
  return first === undefined ? {} : { [name]: first, ...localised(name, texts) }
}

function valueOf(
  { name, required, derived }: Property,
  written: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, string>>,
): unknown {
  if (derived === undefined) return written[name] ?? (required ? defaults[name] : undefined)
  const text = written[derived.from]
  return typeof text === 'string' ? derived.as(text) : undefined
}

function rank(property: Property, value: StoredValue): StoredProperties {
  if (typeof property.type === 'string' || !property.type.ordered) return {}
  return { [rankName(property)]: words(property.type).indexOf(String(value)) }
}

function isStorable(value: unknown): value is StoredValue {
  if (Array.isArray(value)) return value.length > 0
  return ['string', 'number', 'boolean'].includes(typeof value)
}
