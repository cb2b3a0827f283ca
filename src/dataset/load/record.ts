import { creatorText } from '../../domain/reference/creator'
import { derivation } from '../derive/derive'
import type { Dataset, StoredProperties } from '../stored/dataset'
import { localised } from '../stored/text-properties'
import { sameValue } from '../write/written-properties'

/** What the graph keeps of a dataset that is loaded, without the time of loading. */
export function datasetRecordOf({ head, nodes, edges, checksum }: Dataset): StoredProperties {
  const { id, name, version, licence, library, creators, date, doi } = head
  return {
    id,
    ...localised('name', name),
    version,
    licence,
    library,
    ...(creators.length > 0 && { creators: creators.map(creatorText) }),
    ...(date !== undefined && { date }),
    ...(doi !== undefined && { doi }),
    checksum,
    nodes: nodes.length,
    edges: edges.length,
    derivation,
  }
}

export type StoredRecord = Readonly<Record<string, unknown>>

/** Whether the record is that of a dataset, and not only the place where one is about to be written. */
export function isComplete(record: StoredRecord | undefined): record is StoredRecord {
  return typeof record?.['checksum'] === 'string'
}

/** Whether the graph holds the same content under the same head already, and all that follows from it. */
export function isSame(record: StoredRecord | undefined, dataset: Dataset): boolean {
  const wanted = datasetRecordOf(dataset)
  const names = new Set([...Object.keys(record ?? {}), ...Object.keys(wanted)])
  names.delete('loadedAt')
  return isComplete(record) && [...names].every((name) => sameValue(record[name], wanted[name]))
}
