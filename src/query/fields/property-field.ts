import type Cypher from '@neo4j/cypher-builder'
import type { Property } from '../../domain/model/property'
import { plain, type Projection } from '../cypher/projection'

/** A declared property as the client gets it: a list is never null, and an absent value means what the model says. */
export function projectProperty(
  owner: Cypher.Node | Cypher.Relationship,
  { name, list, whenAbsent }: Pick<Property, 'name' | 'list' | 'whenAbsent'>,
): Projection {
  const absent = list ? [] : (whenAbsent ?? null)
  return plain(owner.property(name), (cell) => cell ?? absent)
}
