import type { Fault } from '../domain/errors'
import type { Graph } from '../graph/graph'
import { withRollback } from '../graph/with-rollback'
import { changesOf, type Changes } from './changes-of'
import { loadDatasets } from './load-dataset'
import type { OnProgress } from './progress'
import { readKnownNodes } from './read-known-nodes'
import type { KnownNodes } from './read/known-node'
import type { Dataset } from './stored/dataset'

/** Reads and checks what is to be imported; it can refer to the known nodes. */
export type ReadToImport = (known: KnownNodes) => readonly Dataset[] | Promise<readonly Dataset[]>

export interface ImportOptions {
  readonly now: () => Date
  /** Does all of it and takes it back, so that what would be refused is refused here too. */
  readonly isDryRun?: boolean
  /** Replaces content under the version that it has in the graph, which is refused otherwise. */
  readonly sameVersion?: boolean
  readonly onProgress?: OnProgress
}

/** How many of each an import names that was done; a dry run names all, as it is what tells two versions apart. */
const namedIds = 100

/** What an import did, or would do, of one dataset. */
export interface ImportedDataset extends Changes {
  readonly version: string
  readonly checksum: string
  /** What the dataset says, but probably does not mean. */
  readonly warnings: readonly Fault[]
}

/** Checks datasets against what the graph holds and loads all of them or, on any error, none. Those that are there already are left as they are. */
export async function importDatasets(
  graph: Graph,
  read: ReadToImport,
  { now, isDryRun = false, sameVersion = false, onProgress }: ImportOptions,
): Promise<readonly ImportedDataset[]> {
  const datasets = await read(await readKnownNodes(graph))
  const imported = await graph.snapshot(async (moment) => {
    const found: ImportedDataset[] = []
    for (const dataset of datasets) {
      const { head, checksum, warnings = [] } = dataset
      const changes = await changesOf(moment, dataset, isDryRun ? Infinity : namedIds)
      found.push({ ...changes, version: head.version, checksum, warnings })
    }
    return found
  })
  await loadDatasets(isDryRun ? withRollback(graph) : graph, datasets, {
    now,
    refusesSameVersion: !sameVersion,
    ...(onProgress && { onProgress }),
  })
  return imported
}
