import { ownKeys } from '../../domain/own-keys'
import { constant, object, type Projection } from './projection'
import type { Selection } from '../selection/selection'

/** How each field of a type is projected, by its name. */
export type Projections = Readonly<Record<string, (field: Selection) => Projection>>

/** Projects what is selected of an object whose type has just these fields. */
export function fieldsOf(selection: Selection, projections: Projections): Projection<object> {
  const parts = ownKeys<Projection>()
  for (const field of selection.fields()) {
    if (field.name === '__typename') {
      parts[field.responseKey] = constant(selection.type.name)
      continue
    }
    const project = projections[field.name]
    if (!project) {
      throw new Error(
        `${selection.type.name}.${field.name} is in the schema, but no query answers it.`,
      )
    }
    parts[field.responseKey] = field.located(() => project(field))
  }
  return object(parts)
}

/** Keeps a place for a field whose value follows from all rows; `filledIn` puts it there. */
export const later = (): Projection => constant(null)

/** An object that was read of a selection, with the value of a field that came later. */
export function filledIn(
  selection: Selection,
  name: string,
  read: object | undefined,
  value: unknown,
): object {
  const whole = read as Record<string, unknown>
  for (const field of selection.fields()) {
    if (field.name === name) whole[field.responseKey] = value
  }
  return whole
}
