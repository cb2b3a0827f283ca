import { loadDatasets } from '../../../src/dataset/load-dataset'
import { readDatasets } from '../../../src/dataset/read-datasets'
import { openGraph, type GraphSettings } from '../../../src/graph/open-graph'

interface Order {
  readonly settings: GraphSettings
  readonly file: string
}

/** A process that tests kill: imports a file, and reports how much of it is written. */
async function main({ settings, file }: Order): Promise<void> {
  const graph = await openGraph(settings)
  const datasets = await readDatasets([file])
  await loadDatasets(graph, datasets, {
    now: () => new Date('2026-11-25T12:00:00Z'),
    onProgress: ({ done, total }) => process.send?.(done / total),
  })
  process.send?.('loaded')
}

process.once('message', (order: Order) => void main(order))
