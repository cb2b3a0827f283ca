import { z } from 'zod'
import type { Graph } from '../../graph/graph'
import { packageVersion } from '../../graph/package-version'
import { readBrought } from '../brought'
import { textFile } from '../dataset-files'
import { exportDataset } from '../export-dataset'
import { listStoredDatasets } from '../list-stored-datasets'
import { readKnownNodes } from '../read-known-nodes'

const backedUpDataset = z.strictObject({
  id: z.string(),
  version: z.string(),
  /** That of its content, which it must have again when it is restored. */
  checksum: z.string(),
  loadedAt: z.iso.datetime(),
  files: z.array(textFile).min(1),
})

/** All that a graph holds and that is not made from it anew. */
export const backupSchema = z.strictObject({
  madeAt: z.iso.datetime(),
  /** The version of the program that made it. */
  program: z.string(),
  /** The datasets of the reference graph that a start does not bring in again. */
  brought: z.array(z.string()),
  datasets: z.array(backedUpDataset),
})

export type Backup = z.infer<typeof backupSchema>

/** A backup of the graph as it is at one moment. */
export function makeBackup(graph: Graph, now: () => Date): Promise<Backup> {
  return graph.snapshot(async (moment) => {
    const known = await readKnownNodes(moment)
    const datasets: Backup['datasets'] = []
    for (const { id, version, loadedAt } of await listStoredDatasets(moment)) {
      const { checksum, files } = await exportDataset(moment, id, 'json', known)
      datasets.push({ id, version, checksum, loadedAt, files: [...files] })
    }
    const brought = [...(await readBrought(moment))]
    return { madeAt: now().toISOString(), program: packageVersion(), brought, datasets }
  })
}
