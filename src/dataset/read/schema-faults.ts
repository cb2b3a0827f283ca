import type { z } from 'zod'

import type { Fault } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import { freeKinds } from '../model-fields'
import { knownKeys } from '../schema/known-keys'
import type { DatasetFile } from './dataset-file'
import type { Path } from './places'

type Issue = z.core.$ZodIssue

const expectations: Readonly<Record<string, string>> = {
  string: 'Text is expected here',
  boolean: 'true or false is expected here',
  array: 'A list is expected here',
  object: 'Keys with their values are expected here',
  int: 'A whole number is expected here',
  number: 'A number is expected here',
}

const kindWords = [...new Set(freeKinds.map(({ type }) => type))]

/** All that the schema refuses in a file. */
export function schemaFaults(file: DatasetFile, issues: readonly Issue[]): readonly Fault[] {
  return issues.flatMap((issue) => issueFaults(file, issue, []))
}

function issueFaults(file: DatasetFile, issue: Issue, base: Path): readonly Fault[] {
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
        `The key "${key}" is not known here.${didYouMean(key, knownKeys(file.value, path))}`,
      ),
    )
  }
  return [file.faultAt(path, messageOf(issue, path, valueAt(file.value, path)))]
}

/** Of the forms that a value can take, the issues of the one that was probably meant. */
function likeliest(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const meant = forms.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  )
  return meant ?? forms.at(-1) ?? []
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null
        ? (holder as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  )
}

function messageOf(issue: Issue, path: Path, value: unknown): string {
  if (value === undefined && path.length > 0) return `The key "${path.at(-1)}" is missing.`
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return typeMessage(issue.expected, value)
  }
  if (issue.code === 'invalid_value') return wordMessage(value, issue.values.map(String), path)
  if (issue.code === 'too_small') return 'The list is empty; leave the key out, or fill it.'
  return issue.message
}

function wordMessage(value: unknown, words: readonly string[], path: Path): string {
  if (value === undefined) return `The key "${path.at(-1)}" is missing.`
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${written}" is not one of ${words.join(', ')}.${didYouMean(written, words)}`
}

function typeMessage(expected: string, value: unknown): string {
  const expectation = expectations[expected] ?? `A value of type ${expected} is expected here`
  if (value === null || value === undefined) return `${expectation}, but nothing stands here.`
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  return expected === 'string' && scalar ? `${expectation}; put it in quotes.` : `${expectation}.`
}
