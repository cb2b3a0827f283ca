import { isAddress } from '../domain/codes/addresses'
import { InvalidInput } from '../domain/errors'
import { languageOf, languages, type Language } from '../domain/languages'
import { edgeTypes } from '../domain/model/model'
import { didYouMean } from '../domain/nearest-word'
import { straysIn } from '../domain/no-text'
import { textForm } from '../domain/text-form'
import { words } from '../domain/vocabulary/enumeration'
import { practice } from '../domain/vocabulary/practice'
import type { AskedSubgraph } from '../export/reading/question'
import { refuseUnknown, type AddressParameters } from './known-parameters'

export interface AskedExport {
  readonly subgraph: Omit<AskedSubgraph, 'languages'>
  /** Undefined if the address does not say, so that the client's own languages count. */
  readonly languages: readonly Language[] | undefined
  readonly base: string | undefined
}

const known = [
  'seeds',
  'radius',
  'edgeKinds',
  'workflow',
  'library',
  'practice',
  'limit',
  'language',
  'base',
]

/** Reads the parameters of an export: the arguments of `subgraph`, the language of the labels, and the base of addresses in RDF. */
export function exportParameters(given: AddressParameters): AskedExport {
  refuseUnknown(given, known)
  refuseEmpty(given)
  const language = list(given, 'language')?.map((tag) => languageOf(tag) ?? tag)
  return {
    subgraph: {
      seeds: list(given, 'seeds'),
      radius: wholeNumber(given, 'radius'),
      edgeKinds: wordsOf('edgeKinds', list(given, 'edgeKinds'), edgeTypes),
      workflow: one(given, 'workflow'),
      library: one(given, 'library'),
      practice: wordsOf('practice', single(one(given, 'practice')), words(practice))?.[0],
      limit: wholeNumber(given, 'limit'),
    },
    languages: wordsOf('language', language, languages) as readonly Language[] | undefined,
    base: baseOf(one(given, 'base')),
  }
}

/** An empty one would be a name of nothing, or say nothing and look as if it did: a form sends one for each field that was left empty. */
function refuseEmpty(given: AddressParameters): void {
  for (const [name, value = []] of Object.entries(given)) {
    const parts = [value].flat().flatMap((part) => part.split(','))
    if (!parts.some((part) => textForm(part) === '')) continue
    throw new InvalidInput(`The parameter ${name} has an empty value. Leave it out, or name one.`)
  }
}

function one(given: AddressParameters, name: string): string | undefined {
  const value = given[name]
  if (value === undefined) return value
  if (typeof value === 'string') return textForm(value)
  throw new InvalidInput(`The parameter ${name} is given ${value.length} times. Give it once.`)
}

function single(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value]
}

/** With commas or as several parameters: no id and no word has a comma. */
function list(given: AddressParameters, name: string): readonly string[] | undefined {
  const value = given[name]
  if (value === undefined) return undefined
  return [value].flat().flatMap((part) => part.split(',').map(textForm))
}

function wholeNumber(given: AddressParameters, name: string): number | undefined {
  const value = one(given, name)
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidInput(`The parameter ${name} is ${value}; it must be a whole number.`)
}

function wordsOf(
  name: string,
  given: readonly string[] | undefined,
  allowed: readonly string[],
): readonly string[] | undefined {
  for (const word of given ?? []) {
    if (allowed.includes(word)) continue
    throw new InvalidInput(
      `The parameter ${name} does not know ${word}.${didYouMean(word, allowed)} It knows: ${allowed.join(', ')}.`,
    )
  }
  return given
}

/** Names are put right behind it, so it ends where a name can begin. */
function baseOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (isAddress(given) && /^https?:.*[/#]$/.test(given) && straysIn(given, 1).length === 0) {
    return given
  }
  throw new InvalidInput(
    `The parameter base is ${JSON.stringify(given)}; it must be an http or https address that ends with / or #, such as https://data.example/work/.`,
  )
}
