import type { Property } from '../../../src/domain/model/property'
import { rankOf } from '../../../src/domain/vocabulary/enumeration'

export type Given = Readonly<Record<string, unknown>>

type Operator<Value> = (value: Value, given: never) => boolean

/** Whether all the operators that are given hold; one that is null is not given. */
function holds<Value>(
  operators: Readonly<Record<string, Operator<Value>>>,
  value: Value,
  given: Given,
): boolean {
  for (const [name, operand] of Object.entries(given)) {
    if (operand === null) continue
    const operator = operators[name]
    if (operator === undefined) throw new Error(`Nobody has said what ${name} compares.`)
    if (!operator(value, operand as never)) return false
  }
  return true
}

const fold = (text: string): string => text.toLowerCase()

/** A name as one would say it: letter case and the number of blanks cannot be heard. */
export function spoken(name: string): string {
  return fold(name)
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

const single = {
  eq: (value: unknown, given: unknown) => value === given,
  in: (value: unknown, given: readonly unknown[]) => given.includes(value),
  isNull: (value: unknown, given: boolean) => (value === null) === given,
}

const numbers = {
  ...single,
  lt: (value: number | null, given: number) => value !== null && value < given,
  lte: (value: number | null, given: number) => value !== null && value <= given,
  gt: (value: number | null, given: number) => value !== null && value > given,
  gte: (value: number | null, given: number) => value !== null && value >= given,
}

const texts = {
  ...single,
  contains: (value: string | null, given: string) =>
    value !== null && fold(value).includes(fold(given)),
  startsWith: (value: string | null, given: string) =>
    value !== null && fold(value).startsWith(fold(given)),
}

const lists = {
  includes: (value: readonly string[], given: string) => value.includes(given),
  includesAny: (value: readonly string[], given: readonly string[]) =>
    value.some((entry) => given.includes(entry)),
  contains: (value: readonly string[], given: string) =>
    value.some((entry) => fold(entry).includes(fold(given))),
  startsWith: (value: readonly string[], given: string) =>
    value.some((entry) => fold(entry).startsWith(fold(given))),
  isEmpty: (value: readonly string[], given: boolean) => (value.length === 0) === given,
}

const names = {
  eq: (value: readonly string[], given: string) => value.includes(spoken(given)),
  in: (value: readonly string[], given: readonly string[]) =>
    given.some((name) => value.includes(spoken(name))),
  contains: (value: readonly string[], given: string) =>
    value.some((name) => name.includes(spoken(given))),
  startsWith: (value: readonly string[], given: string) =>
    value.some((name) => name.startsWith(spoken(given))),
  isNull: (value: readonly string[], given: boolean) => (value.length === 0) === given,
}

export function numberMatches(value: number | null, given: Given): boolean {
  return holds(numbers, value, given)
}

export function textMatches(value: string | null, given: Given): boolean {
  return holds(texts, value, given)
}

export function wordMatches(value: string | null, given: Given): boolean {
  return holds(single, value, given)
}

export function namesMatch(value: readonly string[], given: Given): boolean {
  return holds(names, value, given)
}

/** Whether a declared property, as a client gets it, is as the operators want it. */
export function propertyMatches({ type, list }: Property, value: unknown, given: Given): boolean {
  if (list) return holds(lists, value as readonly string[], given)
  if (type === 'INTEGER') return numberMatches(value as number | null, given)
  if (type === 'STRING') return textMatches(value as string | null, given)
  if (type === 'BOOLEAN') return holds(single, value, given)
  const strength = (word: string): number => rankOf(type, word)
  const ordered = {
    ...single,
    atLeast: (word: string | null, least: string) =>
      word !== null && strength(word) >= strength(least),
    atMost: (word: string | null, most: string) =>
      word !== null && strength(word) <= strength(most),
  }
  return holds(ordered, value as string | null, given)
}
