import type { FieldNode } from 'graphql'
import { measureSelection, type Fragments } from './measure-selection'

/** Counts in what is selected, with all fragments in their places. */
export function countSelection(
  document: Fragments,
  /** How many a field counts for, itself and what it selects. */
  ofField: (field: FieldNode, inside: number) => number,
) {
  return measureSelection(document, { field: ofField, together: (one, other) => one + other })
}

/** Counts aliases. */
export function countAliases(document: Fragments) {
  return countSelection(document, ({ alias }, inside) => (alias ? 1 : 0) + inside)
}
