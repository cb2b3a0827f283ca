import type { OnProgress } from '../../dataset/progress'
import { DatasetThread } from '../../dataset/thread/dataset-thread'
import type { JobKind, JobInputs, Outcomes } from '../../dataset/thread/job'
import type { Graph } from '../../graph/graph'

/** The threads that work on datasets now, so that none outlives the server. */
export class Threads {
  readonly #running = new Set<DatasetThread<JobKind>>()

  constructor(private readonly graph: Graph) {}

  async run<Kind extends JobKind>(
    kind: Kind,
    job: JobInputs[Kind],
    onProgress?: OnProgress,
  ): Promise<Outcomes[Kind]> {
    const thread = new DatasetThread(this.graph, kind, job, onProgress)
    this.#running.add(thread)
    try {
      return await thread.outcome
    } finally {
      this.#running.delete(thread)
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running].map((thread) => thread.stop()))
  }
}
