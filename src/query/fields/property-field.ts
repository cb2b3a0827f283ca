import type Cypher from '@neo4j/cypher-builder'
import type { Property } from '../../domain/model/property'
import { textIn } from '../cypher/labels'
import { column, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'

type Declared = Pick<Property, 'name' | 'list' | 'whenAbsent' | 'required' | 'type' | 'localised'>

/** A declared property as the client gets it: a list is never null, and an absent value means what the model says. */
export function projectProperty(declared: Declared) {
  return (_: Projector, field: Selection, owner: Cypher.Node | Cypher.Relationship): Projection =>
    declared.localised
      ? column(textIn(owner, declared.name, field.languages))
      : valueOf(owner, declared)
}

function valueOf(
  owner: Cypher.Node | Cypher.Relationship,
  { name, list, whenAbsent, required, type }: Declared,
): Projection {
  const absent = list ? [] : (whenAbsent ?? null)
  const words = typeof type === 'object' ? new Set(Object.keys(type.values)) : undefined
  return column(owner.property(name), (cell) => {
    const value = cell ?? absent
    if (required && value === null)
      throw new Error(`The graph holds no ${name}, which is required.`)
    if (words && !isWord(words, value)) throw new Error(`The graph holds an unknown ${name}.`)
    return value
  })
}

/** A graph that was changed by hand can hold what the schema does not allow. */
function isWord(words: ReadonlySet<string>, value: unknown): boolean {
  if (value === null) return true
  return Array.isArray(value) ? value.every((each) => words.has(each)) : words.has(value as string)
}
