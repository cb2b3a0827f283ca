import { Conflict } from '../../domain/errors'
import type { Dataset } from '../stored/dataset'
import { isComplete, type StoredRecord } from './record'

/** A version names one content, or a reference to it names nothing. What a head says beside the version can change: a DOI comes later. */
export function refuseSameVersion(held: ReadonlyMap<Dataset, StoredRecord | undefined>): void {
  const changed = [...held].flatMap(([{ head, checksum }, stored]) =>
    isComplete(stored) && stored['version'] === head.version && stored['checksum'] !== checksum
      ? [`${head.id} ${head.version}`]
      : [],
  )
  if (changed.length === 0) return
  throw new Conflict(
    `The graph holds other content as ${changed.join(', ')}. Give a new version to what has changed, or ask to replace the content of the same version: on the command line with --same-version, at POST /datasets with sameVersion=true.`,
  )
}
