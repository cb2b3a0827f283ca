import pino from 'pino'
import { buildApiSchema } from '../../src/api/schema'
import { defaultMaxQueryCost } from '../../src/app/config'
import type { Graph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrations'
import { openGraph } from '../../src/graph/open-graph'
import { startServer, type Server } from '../../src/http/server'
import { generate } from '../graph/generate'
import { load } from '../graph/load'
import { statementText } from '../statement-text'
import { startBareServer, type BareServer } from './bare'
import { answeringFromMemory } from './from-memory'
import type { Orders } from './orders'
import { openRawEngine, type RawEngine } from './raw-engine'
import type { Handlers } from './serve'
import { stageMeter } from './stages'
import { startWatch, type Watch } from './watch'

const seed = 1
const logger = pino({ level: 'warn' }, pino.destination(2))

interface Running {
  readonly graph: Graph
  readonly servers: readonly Server[]
  readonly raw: RawEngine | undefined
  readonly bare: BareServer | undefined
  readonly measureStages: ReturnType<typeof stageMeter>
}

export function serverOrders(): Handlers {
  let running: Running | undefined
  let watch: Watch | undefined
  const current = () => {
    if (!running) throw new Error('The server has not been started.')
    return running
  }
  const runRaw = (name: string, parameters: Orders['rows']['given']['parameters']) => {
    const { raw } = current()
    if (!raw) throw new Error('The server was started without an engine for statements.')
    return raw.run(statementText(name), parameters)
  }
  return {
    async start(given) {
      running = await start(given)
      const [port = 0, memoryPort = 0] = running.servers.map((server) => server.port)
      return { port, memoryPort, barePort: running.bare?.port ?? 0 }
    },
    async statement({ name, parameters, times }) {
      const runs: number[] = []
      for (let time = 0; time < times; time += 1) {
        const begun = performance.now()
        await runRaw(name, parameters)
        runs.push(performance.now() - begun)
      }
      return runs
    },
    rows: ({ name, parameters }) => runRaw(name, parameters),
    stages: ({ request, times }) => current().measureStages(request, times),
    async memory() {
      globalThis.gc?.()
      const { heapUsed, rss } = process.memoryUsage()
      return { heap: heapUsed / 2 ** 20, resident: rss / 2 ** 20 }
    },
    async watch() {
      globalThis.gc?.()
      watch = startWatch()
      return null
    },
    async watched() {
      if (!watch) throw new Error('Nothing is watched.')
      return watch.end()
    },
    async stop() {
      const { servers, raw, bare } = current()
      bare?.close()
      for (const server of servers) await server.stop()
      await raw?.close()
      return null
    },
  }
}

async function start({
  settings,
  nodes,
  isLoaded,
  isAlone,
  isBounded,
}: Orders['start']['given']): Promise<Running> {
  const graph = await openGraph(settings)
  await migrate(graph, { now: () => new Date() })
  if (!isLoaded) {
    await load(generate(nodes, seed), (cypher, parameters) =>
      graph.write((transaction) => transaction.run(cypher, parameters)),
    )
  }
  const config = {
    port: 0,
    host: '127.0.0.1',
    corsOrigins: undefined,
    maxQueryCost: isBounded ? defaultMaxQueryCost : Infinity,
  }
  const schemas = [buildApiSchema(graph), answeringFromMemory(buildApiSchema(graph))]
  const servers: Server[] = []
  for (const schema of schemas) servers.push(await startServer({ config, graph, schema, logger }))
  for (const server of servers) await server.settled()
  const raw = isAlone ? undefined : await openRawEngine(settings, () => generate(nodes, seed))
  const bare = raw && (await startBareServer(raw))
  return { graph, servers, raw, bare, measureStages: stageMeter(graph) }
}
