import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../cypher/field-text'
import { list, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'
import { projectPlace, type Place } from './place-fields'

/** The projection of each reference of a node or a claim, in the order in which they were written. */
export function projectReferences<Value>(
  owner: Cypher.Node | Cypher.Relationship,
  project: (place: Place) => Projection<Value>,
): Projection<readonly Value[]> {
  const source = new Cypher.Node()
  const locator = new Cypher.Variable()
  const place = new Cypher.Variable()
  const rows = Cypher.utils.concat(
    fieldText('references', { owner }, {}, { source, locator, place }),
    new Cypher.With(source, locator, place).orderBy([place, 'ASC']),
  )
  return list(rows, project({ source, locator }), [owner])
}

export function projectSources(
  projector: Projector,
  field: Selection,
  owner: Cypher.Node | Cypher.Relationship,
): Projection {
  return projectReferences(owner, (place) => projectPlace(projector, field, place))
}
