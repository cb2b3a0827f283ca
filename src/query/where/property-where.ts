import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import { faultIn, type Property } from '../../domain/model/property'
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
  property: Property,
  operators: Operators,
): Cypher.Predicate[] {
  refuseOtherForm(property, operators)
  const { name, type, list, whenAbsent } = property
  const stored = owner.property(name)
  if (list) return compareList(stored, operators)
  if (type === 'INTEGER') return compareNumber(stored, operators)
  if (type === 'STRING') return compareText(stored, operators)
  if (type !== 'BOOLEAN') return compareWord(stored, operators, type)
  const value = whenAbsent === false ? Cypher.coalesce(stored, Cypher.false) : stored
  return compareTruth(value, operators)
}

/** Nothing has a value that cannot be: an empty list would look as if there were only none now. */
function refuseOtherForm({ name, form }: Property, { eq, in: oneOf }: Operators): void {
  if (form === undefined) return
  for (const text of [eq, oneOf].flat()) {
    const fault = typeof text === 'string' ? faultIn(form, text) : undefined
    if (fault === undefined) continue
    throw new InvalidInput(`The filter compares "${name}" with ${JSON.stringify(text)}. ${fault}`)
  }
}
