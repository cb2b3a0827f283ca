import { loadDatasets } from '../../src/dataset/load-dataset'
import { readDatasets } from '../../src/dataset/read-datasets'
import { migrate } from '../../src/graph/migrations'
import { openGraph, type GraphSettings } from '../../src/graph/open-graph'

export interface ImportOrder {
  readonly settings: GraphSettings
  readonly file: string
}

export interface ImportFigures {
  readonly nodes: number
  readonly edges: number
  /** Seconds. */
  readonly reading: number
  readonly loading: number
  /** Seconds of processor time of this process, in which the embedded engine runs. */
  readonly processor: number
  /** The most memory that this process had, in megabytes. */
  readonly memory: number
}

const now = () => new Date()

/** Imports one file as the command does, in a process of its own, so that its memory is that of an import. */
async function measure({ settings, file }: ImportOrder): Promise<ImportFigures> {
  const graph = await openGraph(settings)
  await migrate(graph, { now })
  const begun = performance.now()
  const datasets = await readDatasets([file])
  const read = performance.now()
  await loadDatasets(graph, datasets, { now })
  const loaded = performance.now()
  await graph.close()
  const { user, system } = process.cpuUsage()
  return {
    nodes: datasets.reduce((sum, { nodes }) => sum + nodes.length, 0),
    edges: datasets.reduce((sum, { edges }) => sum + edges.length, 0),
    reading: (read - begun) / 1000,
    loading: (loaded - read) / 1000,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
  }
}

process.on('message', (order: ImportOrder) => {
  measure(order).then(
    (figures) => process.send?.({ figures }, () => process.exit()),
    (error: unknown) => process.send?.({ failure: String(error) }, () => process.exit(1)),
  )
})
