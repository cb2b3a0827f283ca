import { MessageChannel, Worker } from 'node:worker_threads'
import { errorOf } from '../../domain/error-record'
import { InvalidInput, Unavailable } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { serveGraph } from '../../graph/remote-graph/serve-graph'
import type { OnProgress } from '../progress'
import type { Job, JobKind, JobInputs, Outcomes, Report, Start } from './job'

/** How much memory the thread may take, beside that of the process. */
const megabytes = 4096

/** Work on datasets in a thread of its own: reading and checking a large one takes long, and would keep clients with questions waiting. */
export class DatasetThread<Kind extends JobKind> {
  readonly outcome: Promise<Outcomes[Kind]>
  readonly #worker: Worker
  #isStopped = false

  constructor(graph: Graph, kind: Kind, job: JobInputs[Kind], onProgress?: OnProgress) {
    const { port1: ours, port2: theirs } = new MessageChannel()
    serveGraph(graph, ours)
    const start: Start = {
      engine: graph.engine,
      graphPort: theirs,
      job: { kind, ...job } as Job,
    }
    this.#worker = new Worker(require.resolve('./thread'), {
      workerData: start,
      transferList: [theirs],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    this.outcome = new Promise((resolve, reject) => {
      this.#worker.on('message', (report: Report) => {
        if (report.kind === 'progress') onProgress?.(report.progress)
        else if (report.kind === 'done') resolve(report.outcome as Outcomes[Kind])
        else reject(errorOf(report.error))
      })
      this.#worker.on('error', (error) => reject(outOfMemory(error) ?? error))
      this.#worker.on('exit', () => reject(this.#ended()))
    })
  }

  /** Ends the work; what it has begun to write is taken back. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#worker.terminate()
  }

  #ended(): Error {
    return this.#isStopped
      ? new Unavailable('The server is stopping; nothing was changed. Ask again once it is up.')
      : new Error('A thread ended before its work was done.')
  }
}

function outOfMemory(error: Error): Error | undefined {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return undefined
  return new InvalidInput(
    `The work needs more than ${megabytes} MB of memory; nothing was changed. Give fewer or smaller datasets at once.`,
  )
}
