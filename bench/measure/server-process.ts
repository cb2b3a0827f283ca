import type { GraphSettings } from '../../src/graph/open-graph'
import { MeasuredProcess } from './process'

interface Given {
  readonly settings: GraphSettings
  readonly nodes: number
  /** Whether another process has loaded the graph already. */
  readonly isLoaded?: boolean
  /** Whether statements straight on the engine are left out, and with them, on Grafeo, a second copy of the graph. */
  readonly isAlone?: boolean
  /** Whether the cost of a question has its ordinary limit; none otherwise. */
  readonly isBounded?: boolean
}

/** The project's own server with a generated graph. */
export interface ServerProcess {
  readonly process: MeasuredProcess
  readonly port: number
  /** Where the same server answers from memory. */
  readonly memoryPort: number
  /** Where the statements by hand are answered, with nothing around them but HTTP. */
  readonly barePort: number
  stop(): Promise<void>
}

export async function startServerProcess(given: Given): Promise<ServerProcess> {
  const { settings, nodes, isLoaded = false, isAlone = false, isBounded = false } = given
  const process = new MeasuredProcess(require.resolve('../server/main'))
  const ports = await process.order('start', { settings, nodes, isLoaded, isAlone, isBounded })
  return {
    process,
    ...ports,
    stop: async () => {
      await process.order('stop', null)
      process.end()
    },
  }
}
