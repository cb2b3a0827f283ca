import { together, type Projection } from './projection'
import type { Selection } from '../selection/selection'

/** How each field of a type is projected, by its name. */
export type Projections = Readonly<Record<string, (field: Selection) => Projection>>

/** Projects what is selected of an object whose type has just these fields. */
export function fieldsOf(selection: Selection, projections: Projections): Projection {
  const parts: Record<string, Projection> = {}
  for (const field of selection.fields()) {
    const project = projections[field.name]
    if (!project) {
      if (field.name === 'cursor') continue
      throw new Error(
        `${selection.type.name}.${field.name} is in the schema, but no query answers it.`,
      )
    }
    parts[field.storedName] = project(field)
  }
  return together(parts)
}
