import Cypher from '@neo4j/cypher-builder'
import { nameKey } from '../../domain/name-key'
import { wordsAtLeast, wordsAtMost, type Enumeration } from '../../domain/vocabulary/enumeration'

/** A comparison as a client gave it: operators by name, of which all must hold. */
export type Operators = Readonly<Record<string, unknown>>

type Comparison = (value: Cypher.Expr, given: unknown) => Cypher.Predicate | undefined

const parameter = (given: unknown): Cypher.Expr => new Cypher.Param(given)

const either: Readonly<Record<string, Comparison>> = {
  eq: (value, given) => Cypher.eq(value, parameter(given)),
  in: (value, given) => Cypher.in(value, parameter(given)),
  isNull: (value, given) => (given === true ? Cypher.isNull(value) : Cypher.isNotNull(value)),
}

const numbers: Readonly<Record<string, Comparison>> = {
  ...either,
  lt: (value, given) => Cypher.lt(value, parameter(given)),
  lte: (value, given) => Cypher.lte(value, parameter(given)),
  gt: (value, given) => Cypher.gt(value, parameter(given)),
  gte: (value, given) => Cypher.gte(value, parameter(given)),
}

const folded = (given: unknown): Cypher.Expr => parameter((given as string).toLowerCase())

/** Texts are compared without regard to letter case, but for `eq` and `in`, which mean just this text. */
const texts: Readonly<Record<string, Comparison>> = {
  ...either,
  contains: (value, given) => Cypher.contains(Cypher.toLower(value), folded(given)),
  startsWith: (value, given) => Cypher.startsWith(Cypher.toLower(value), folded(given)),
}

function all(
  comparisons: Readonly<Record<string, Comparison>>,
  value: Cypher.Expr,
  operators: Operators,
): Cypher.Predicate[] {
  return Object.entries(operators)
    .filter(([, given]) => given !== null && given !== undefined)
    .map(([name, given]) => comparisons[name]?.(value, given))
    .filter((predicate) => predicate !== undefined)
}

export function compareNumber(value: Cypher.Expr, operators: Operators): Cypher.Predicate[] {
  return all(numbers, value, operators)
}

export function compareText(value: Cypher.Expr, operators: Operators): Cypher.Predicate[] {
  return all(texts, value, operators)
}

export function compareTruth(value: Cypher.Expr, operators: Operators): Cypher.Predicate[] {
  return all(either, value, operators)
}

/** Words of an ordered enumeration can be compared by strength, too. */
export function compareWord(
  value: Cypher.Expr,
  operators: Operators,
  enumeration: Enumeration,
): Cypher.Predicate[] {
  const strengths: Readonly<Record<string, Comparison>> = {
    ...either,
    atLeast: (word, given) =>
      Cypher.in(word, parameter([...wordsAtLeast(enumeration, given as string)])),
    atMost: (word, given) =>
      Cypher.in(word, parameter([...wordsAtMost(enumeration, given as string)])),
  }
  return all(strengths, value, operators)
}

/** That any entry of a stored list fulfils a condition. An empty list is not stored. */
export function anyEntry(
  list: Cypher.Expr,
  condition: (entry: Cypher.Variable) => Cypher.Predicate,
): Cypher.Predicate {
  const entry = new Cypher.Variable()
  return Cypher.any(entry, Cypher.coalesce(list, new Cypher.List([])), condition(entry))
}

const lists: Readonly<Record<string, Comparison>> = {
  includes: (list, given) => anyEntry(list, (entry) => Cypher.eq(entry, parameter(given))),
  includesAny: (list, given) => anyEntry(list, (entry) => Cypher.in(entry, parameter(given))),
  startsWith: (list, given) =>
    anyEntry(list, (entry) => Cypher.startsWith(Cypher.toLower(entry), folded(given))),
  contains: (list, given) =>
    anyEntry(list, (entry) => Cypher.contains(Cypher.toLower(entry), folded(given))),
  isEmpty: (list, given) => (given === true ? Cypher.isNull(list) : Cypher.isNotNull(list)),
}

export function compareList(list: Cypher.Expr, operators: Operators): Cypher.Predicate[] {
  return all(lists, list, operators)
}

const keyOf = (given: unknown): Cypher.Expr => parameter(nameKey(given as string))

/** A node is called by any of its labels and alternative labels, in any language and letter case, and with whatever blanks. */
export function compareNames(names: Cypher.Expr, operators: Operators): Cypher.Predicate[] {
  const comparisons: Readonly<Record<string, Comparison>> = {
    eq: (list, given) => anyEntry(list, (name) => Cypher.eq(name, keyOf(given))),
    in: (list, given) => {
      const wanted = (given as readonly string[]).map(nameKey)
      return anyEntry(list, (name) => Cypher.in(name, parameter(wanted)))
    },
    contains: (list, given) => anyEntry(list, (name) => Cypher.contains(name, keyOf(given))),
    startsWith: (list, given) => anyEntry(list, (name) => Cypher.startsWith(name, keyOf(given))),
    isNull: (list, given) => (given === true ? Cypher.isNull(list) : Cypher.isNotNull(list)),
  }
  return all(comparisons, names, operators)
}
