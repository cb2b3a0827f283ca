import { edgeField, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { total } from '../sizes/graph-sizes'
import type { Args } from './field-cost'

/** The edge that a name in a filter or an order of a kind counts. */
export function countedEdge([kind]: readonly NodeKindName[], name: string): EdgeField | undefined {
  return kind && edgeField(kind, name.replace(/(Connection|Count)$/, ''))
}

/** Whether a name in a filter over edges says how many there must be, and not whose. */
export function isQuantifier(name: string): boolean {
  return name !== 'practice' && name !== 'library'
}

export function each(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given]
}

/** The sum over all that is given in an object; what is null is left out. */
export function sumOver(given: unknown, cost: (name: string, value: unknown) => number): number {
  const entries = Object.entries((given ?? {}) as Args)
  return total(
    entries.filter(([, value]) => value != null).map(([name, value]) => cost(name, value)),
  )
}
