import type { GraphSettings } from '../../src/graph/open-graph'
import type { Parameters } from '../../src/graph/graph'
import type { Request } from '../questions'
import type { Stages } from './stages'

/** What the process that measures asks of a server process. */
export interface Orders {
  start: {
    given: {
      settings: GraphSettings
      nodes: number
      isLoaded: boolean
      isAlone: boolean
      isBounded: boolean
    }
    answer: { port: number; memoryPort: number; barePort: number }
  }
  /** Runs a statement straight on the engine; answers the milliseconds of each run. */
  statement: {
    given: { name: string; parameters: Parameters; times: number }
    answer: readonly number[]
  }
  rows: { given: { name: string; parameters: Parameters }; answer: readonly unknown[] }
  stages: { given: { request: Request; times: number }; answer: Stages }
  /** Megabytes in use after a collection of garbage. */
  memory: { given: null; answer: { heap: number; resident: number } }
  /** Begins to watch what the process takes. */
  watch: { given: null; answer: null }
  /** Milliseconds of the processor since, and the megabytes that were taken beside those of before. */
  watched: { given: null; answer: { processor: number; megabytes: number } }
  stop: { given: null; answer: null }
}

export type Order = keyof Orders
