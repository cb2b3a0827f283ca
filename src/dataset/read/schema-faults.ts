import type { z } from 'zod'

import { languageCodes } from '../../domain/codes/codes'
import { meantLanguage } from '../../domain/codes/meant-code'
import type { Fault } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import { freeKinds } from '../schema/model-fields'
import { knownKeys, meaningOf } from '../schema/known-keys'
import type { DatasetFile } from './dataset-file'
import type { PathInFile } from '../file/places'

type Issue = z.core.$ZodIssue

const expectations: Readonly<Record<string, string>> = {
  string: 'Text is expected',
  boolean: 'true or false is expected',
  array: 'A list is expected',
  object: 'Keys with their values are expected',
  record: 'Keys with their values are expected',
  int: 'A whole number is expected',
  number: 'A number is expected',
}

const kindWords = [...new Set(freeKinds.map(({ type }) => type))]

/** All that the schema refuses in a file. */
export function schemaFaults(file: DatasetFile, issues: readonly Issue[]): readonly Fault[] {
  return issues.flatMap((issue) => issueFaults(file, issue, []))
}

function issueFaults(file: DatasetFile, issue: Issue, base: PathInFile): readonly Fault[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))]
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return [file.faultAt(path, wordMessage(valueAt(file.value, path), kindWords, path))]
  }
  if (issue.code === 'invalid_union') {
    return likeliest(issue.errors).flatMap((inner) => issueFaults(file, inner, path))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      file.faultAtKey(
        path,
        key,
        `The key "${key}" is not known here.${meantOrAll(key, knownKeys(file.value, path))}`,
      ),
    )
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1))
    return issue.issues.map(({ message }) => file.faultAtKey(path.slice(0, -1), key, message))
  }
  return [file.faultAt(path, messageOf(issue, path, file.value))]
}

/** The key that was probably meant, or, if none is near, all that there are. */
function meantOrAll(key: string, keys: readonly string[]): string {
  const all = keys.length > 0 ? ` There are: ${keys.join(', ')}.` : ''
  const language = meantLanguage(key)
  if (language !== undefined && keys.includes(language)) return ` Did you mean "${language}"?`
  // Another language is no slip of the hand, though most codes are one letter away from each other.
  const isOther = language !== undefined && keys.every((each) => languageCodes.has(each))
  return (isOther ? '' : didYouMean(key, keys)) || all
}

/** Of the forms that a value can take, the issues of the one that was probably meant. */
function likeliest(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const meant = forms.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  )
  return meant ?? forms.at(-1) ?? []
}

function valueAt(value: unknown, path: PathInFile): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null
        ? (holder as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  )
}

function messageOf(issue: Issue, path: PathInFile, content: unknown): string {
  const value = valueAt(content, path)
  if (value === undefined && path.length > 0) return missing(path, content)
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return typeMessage(issue.expected, value, path, content)
  }
  if (issue.code === 'invalid_value') return wordMessage(value, issue.values.map(String), path)
  if (issue.code === 'too_small') return 'The list is empty; leave the key out, or fill it.'
  return issue.message
}

function wordMessage(value: unknown, words: readonly string[], path: PathInFile): string {
  if (value === undefined) return missing(path, undefined)
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${written}" is not one of ${words.join(', ')}.${didYouMean(written, words)}`
}

/** A key that must be there, and what is to stand there. */
function missing(path: PathInFile, content: unknown): string {
  const key = String(path.at(-1))
  const meaning = meaningOf(content, path.slice(0, -1), key)
  return `The key "${key}" is missing.${meaning === undefined ? '' : ` Add it: ${meaning}`}`
}

function typeMessage(expected: string, value: unknown, path: PathInFile, content: unknown): string {
  const expectation = `${expectations[expected] ?? `A value of type ${expected} is expected`} ${placeOf(path)}`
  if (value === null || value === undefined) {
    return `${expectation}, but nothing stands here. Fill it in, or leave it out.`
  }
  return `${expectation}.${remedy(expected, value, path, content)}`
}

/** The place of an expected value, by the key that an editor shows. */
function placeOf(path: PathInFile): string {
  const key = path.findLast((part) => typeof part === 'string')
  if (key === undefined) return 'in the file'
  return typeof path.at(-1) === 'string' ? `under "${key}"` : `in the list "${key}"`
}

/** How to write what was probably meant. A number is not shown: YAML has read 1.0 as 1. */
function remedy(expected: string, value: unknown, path: PathInFile, content: unknown): string {
  const key = typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : ''
  const word = typeof value === 'string' ? value : undefined
  if (expected === 'array') {
    return word === undefined ? ' Begin each entry with a dash.' : ` Write ${key}[${word}].`
  }
  if (expected === 'string')
    return typeof value === 'object' ? ' Write one text.' : ' Put it in quotes.'
  const [first] = expected === 'object' ? knownKeys(content, path) : []
  if (first === undefined) return ''
  return word === undefined || key === ''
    ? ` Begin with the key "${first}".`
    : ` Write ${key}{ ${first}: ${word} }.`
}
