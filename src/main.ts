import pino from 'pino'
import { buildApiSchema } from './api/schema'
import { readConfig, type Config } from './config'
import { DomainError } from './domain/errors'
import { openGraph } from './graph/open-graph'
import { Preparation } from './preparation'
import { prepareReferenceGraph } from './reference-graph'
import { startServer } from './server'
import { welcome } from './welcome'

main().catch(fail)

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const graph = await openGraph(graphSettings(config))
  const preparation = new Preparation({ prepare: () => prepareReferenceGraph(graph) })
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
    stopOnSignals(stop)
    if (!isPrepared) {
      tell(`${graph.engine} does not answer; the server starts and goes on trying.\n`)
      preparation
        .persist()
        .then(() => server.datasetsChanged())
        .catch((error: unknown) => stop().finally(() => fail(error)))
    }
    process.stdout.write(welcome({ ...config, port: server.port }))
  } catch (error) {
    await graph.close()
    throw error
  }
}

function graphSettings({ neo4j, dataDirectory }: Config) {
  return neo4j
    ? ({ engine: 'neo4j', ...neo4j } as const)
    : ({ engine: 'grafeo', directory: dataDirectory } as const)
}

/** The first signal lets what runs finish; the second is for who cannot wait. */
function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(() => tell('Stopped; nothing is lost.\n'), fail)
    })
  }
}

/** What a person can mend is one message; only an error of the program itself shows where it happened. */
function fail(error: unknown): void {
  process.exitCode = 1
  tell(error instanceof DomainError ? `${error.code}: ${error.message}\n` : unexpected(error))
}

function unexpected(error: unknown): string {
  const where = error instanceof Error ? error.stack : String(error)
  return `The server met an unexpected error.\n${where}\n`
}

function tell(text: string): void {
  process.stderr.write(text)
}
