import { parentPort, workerData } from 'node:worker_threads'
import { recordOf } from '../../domain/error-record'
import type { Graph } from '../../graph/graph'
import { RemoteGraph } from '../../graph/remote-graph/remote-graph'
import { withRollback } from '../../graph/with-rollback'
import { exportDataset } from '../export-dataset'
import { importDatasets } from '../import-datasets'
import { storedDatasetOf } from '../list-stored-datasets'
import { givenDatasets } from '../read-datasets'
import { readKnownNodes } from '../read-known-nodes'
import { removeDataset } from '../remove-dataset'
import { datasetsIn } from '../upload'
import type { Job, Outcomes, JobKind, Report, Start } from './job'

const { engine, graphPort, job } = workerData as Start

void work(new RemoteGraph(engine, graphPort))

async function work(graph: Graph): Promise<void> {
  const report = await perform(graph, job).then(
    (outcome): Report => ({ kind: 'done', outcome }),
    (error: unknown): Report => ({ kind: 'failed', error: recordOf(error) }),
  )
  tell(report)
  await graph.close()
}

function tell(report: Report): void {
  parentPort?.postMessage(report)
}

async function perform(graph: Graph, given: Job): Promise<Outcomes[JobKind]> {
  switch (given.kind) {
    case 'import': {
      const { isDryRun, sameVersion } = given
      const datasets = datasetsIn(Buffer.from(given.body), given.type)
      return importDatasets(graph, (known) => givenDatasets(datasets, { known }), {
        now: () => new Date(),
        isDryRun,
        sameVersion,
        onProgress: (progress) => tell({ kind: 'progress', progress }),
      })
    }
    case 'remove':
      return removeDataset(given.isDryRun ? withRollback(graph) : graph, given.id)
    case 'export':
      return graph.snapshot(async (moment) => ({
        stored: await storedDatasetOf(moment, given.id),
        exported: await exportDataset(moment, given.id, given.format, await readKnownNodes(moment)),
      }))
  }
}
