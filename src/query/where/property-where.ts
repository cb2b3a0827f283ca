import Cypher from '@neo4j/cypher-builder'
import type { Property } from '../../domain/model/property'
import {
  compareList,
  compareNumber,
  compareText,
  compareTruth,
  compareWord,
  type Operators,
} from './comparisons'

/** What has properties that a filter compares. */
export interface Owner {
  property(name: string): Cypher.Expr
}

/** The condition on a declared property; an absent one counts as what its absence means. */
export function compareProperty(
  owner: Owner,
  { name, type, list, whenAbsent }: Property,
  operators: Operators,
): Cypher.Predicate[] {
  const stored = owner.property(name)
  if (list) return compareList(stored, operators)
  if (type === 'INTEGER') return compareNumber(stored, operators)
  if (type === 'STRING') return compareText(stored, operators)
  if (type !== 'BOOLEAN') return compareWord(stored, operators, type)
  const value = whenAbsent === false ? Cypher.coalesce(stored, Cypher.false) : stored
  return compareTruth(value, operators)
}
