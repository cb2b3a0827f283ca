import { Conflict, InvalidInput } from '../../domain/errors'
import type { Graph, Transaction } from '../../graph/graph'
import { migrate } from '../../graph/migrations'
import { statement } from '../../graph/statement'
import { recordBrought } from '../brought'
import { filesOfTexts } from '../dataset-files'
import { loadDatasets } from '../load-dataset'
import type { OnProgress } from '../progress'
import { givenDatasets } from '../read-datasets'
import type { Dataset } from '../stored/dataset'
import type { Backup } from './backup'

const findContents = statement('backup/find-contents')

/** The datasets of a backup, checked. */
export function datasetsOf({ datasets, program }: Backup): readonly Dataset[] {
  const read = givenDatasets(
    datasets.map(({ files }) => filesOfTexts(files)),
    { leavesLoops: true },
  )
  const sums = new Map(datasets.map(({ id, checksum }) => [id, checksum]))
  const other = read.find(({ head, checksum }) => sums.get(head.id) !== checksum)
  if (other === undefined) return read
  throw new InvalidInput(
    `This version of the program reads the dataset ${other.head.id} otherwise than the version that made the backup. Restore it with version ${program}, then start this one on the graph.`,
  )
}

/** Makes an empty graph hold what the backup holds: all of it, or on any error nothing. */
export async function restore(
  graph: Graph,
  backup: Backup,
  datasets: readonly Dataset[],
  onProgress?: OnProgress,
): Promise<void> {
  refuse(await graph.read(findContents))
  await migrate(graph, { now: () => new Date() })
  const loadedAt = new Map(backup.datasets.map((dataset) => [dataset.id, dataset.loadedAt]))
  const first = async (transaction: Transaction) => {
    // Somebody else may have come first.
    refuse(await transaction.run(findContents))
    await recordBrought(transaction, backup.brought)
  }
  if (datasets.length === 0) return graph.write(first)
  await loadDatasets(graph, datasets, {
    now: (id) => new Date(loadedAt.get(id) ?? backup.madeAt),
    first,
    leavesLoops: true,
    ...(onProgress && { onProgress }),
  })
}

function refuse(contents: readonly unknown[]): void {
  if (contents.length === 0) return
  throw new Conflict(
    'The graph is not empty, so nothing is restored. Name an empty place: a folder that is not there yet, or an empty database.',
  )
}
