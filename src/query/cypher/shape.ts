import type { Selection } from '../selection/selection'

/** A finished value put under the names that a selection gives its parts. */
export function shape(selection: Selection, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => shape(selection, each))
  if (typeof value !== 'object' || value === null) return value ?? null
  const whole = value as Readonly<Record<string, unknown>>
  return selection.objectOf((field) => shape(field, whole[field.name]))
}
