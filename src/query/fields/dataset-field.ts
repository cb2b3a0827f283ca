import Cypher from '@neo4j/cypher-builder'
import { localisedNames } from '../../domain/model/localised'
import { datasetFields, type DatasetRecord } from './dataset-record'
import { optional, column, map, object, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import { resolved } from '../selection/resolved'
import type { Selection } from '../selection/selection'

const recorded = [
  'id',
  'version',
  'checksum',
  'licence',
  'loadedAt',
  'creators',
  'date',
  'doi',
  ...localisedNames('name'),
]

/** The dataset that a node or a claim comes from. They hold its id, so that the id alone is not looked up. */
export function projectDataset(
  _projector: Projector,
  field: Selection,
  owner: Cypher.Node | Cypher.Relationship,
): Projection {
  const id = owner.property('dataset')
  if (field.hasOnly('id')) {
    return column(id, (cell) => (cell === null ? null : field.objectOf(() => cell)))
  }
  const dataset = new Cypher.Node()
  const pattern = new Cypher.Pattern(dataset, { labels: ['Dataset'] })
  const found = new Cypher.Match(pattern).where(Cypher.eq(dataset.property('id'), id))
  const record = object(
    Object.fromEntries(recorded.map((name) => [name, column(dataset.property(name))])),
  )
  return map(optional(found, record, [owner]), (stored: object | null) =>
    stored === null ? null : resolved(field, datasetFields(withoutNulls(stored))),
  )
}

function withoutNulls(stored: object): DatasetRecord {
  const given = Object.entries(stored).filter(([, value]) => value !== null)
  return Object.fromEntries(given) as unknown as DatasetRecord
}
