import pino from 'pino'
import { buildApiSchema } from '../api/schema'
import type { Config } from './config'
import { openConfiguredGraph } from './configured-graph'
import { loadDatasets } from '../dataset/load-dataset'
import { readDatasets } from '../dataset/read-datasets'
import { readKnownNodes } from '../dataset/read-known-nodes'
import type { Graph } from '../graph/graph'
import { Preparation } from './preparation'
import { prepareReferenceGraph } from './reference-graph'
import { tryAddress } from '../http/listen'
import { startServer } from '../http/server'
import { welcome } from './welcome'

export interface ServeOptions {
  readonly config: Config
  /** Files and folders of datasets that are loaded beside the reference graph. */
  readonly data: readonly string[]
  /** Whether their content may change under the version that it has in the graph. */
  readonly sameVersion: boolean
  /** Told how to stop the server in order, once it has started. */
  readonly onStart: (stop: () => void) => void
  /** Told of what ends the server after it has started. */
  readonly onFailure: (error: unknown) => void
}

/** Serves until it is stopped. */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, data, sameVersion, onStart, onFailure } = options
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  await tryAddress(config)
  const graph = await openConfiguredGraph(config)
  const preparation = new Preparation({ prepare: () => prepare(graph, config, data, sameVersion) })
  try {
    const isPrepared = await preparation.attempt()
    const server = await startServer({
      config,
      graph,
      schema: buildApiSchema(graph),
      logger,
      readiness: async () => {
        preparation.check()
        await graph.verify()
      },
    })
    const stop = async () => {
      preparation.stop()
      await server.stop()
    }
    onStart(() => void stop().then(() => tell('Stopped.\n'), onFailure))
    if (!isPrepared) {
      tell(`${graph.engine} does not answer; the server starts and goes on trying.\n`)
      preparation
        .persist()
        .then(() => server.datasetsChanged())
        .catch((error: unknown) => {
          const fail = () => onFailure(error)
          return stop().then(fail, fail)
        })
    }
    process.stdout.write(welcome({ ...config, port: server.port }))
  } catch (error) {
    await graph.close()
    throw error
  }
}

async function prepare(
  graph: Graph,
  config: Config,
  data: readonly string[],
  sameVersion: boolean,
): Promise<void> {
  await prepareReferenceGraph(graph, config.referenceDatasets, tellLoad)
  if (data.length === 0) return
  const datasets = await readDatasets(data, { known: await readKnownNodes(graph) })
  await loadDatasets(graph, datasets, { now: () => new Date(), refusesSameVersion: !sameVersion })
}

/** Whoever waits is told for what. */
function tellLoad(datasets: number): void {
  tell(`Loading the reference graph: ${datasets} datasets. This takes some seconds …\n`)
}

function tell(text: string): void {
  process.stderr.write(text)
}
