import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { startOwnNeo4j } from './engines'
import { startServerProcess } from './measure/server-process'
import { measureAgainstStatements } from './parts/against-statements'
import { measureAgainstPeer } from './parts/against-peer'
import { measureHeavyRequests } from './parts/heavy'
import { measureImport } from './parts/import'
import { measureManyQueries } from './parts/many-queries'
import { measureScale } from './parts/scale'

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    largest: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '40' },
    imported: { type: 'string', default: '100000' },
    part: {
      type: 'string',
      multiple: true,
      default: ['statements', 'peer', 'queries', 'scale', 'import', 'heavy'],
    },
  },
})

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const nodes = Number(options.nodes)
  const rounds = Number(options.rounds)
  tell(`Node.js ${process.version}, ${availableParallelism()} cores; ${nodes} nodes.`)
  if (options.part.includes('import')) tell(await measureImport(Number(options.imported)))
  if (options.part.includes('heavy'))
    tell(await measureHeavyRequests(['reference', nodes, 10 * nodes]))
  if (options.part.every((part) => part === 'import' || part === 'heavy')) return
  const neo4j = await startOwnNeo4j()
  const servers = {
    grafeo: await startServerProcess({ settings: { engine: 'grafeo' }, nodes }),
    neo4j: await startServerProcess({ settings: neo4j.settings, nodes }),
  }
  try {
    if (options.part.includes('statements')) {
      tell(await measureAgainstStatements('Grafeo', servers.grafeo, rounds))
      tell(await measureAgainstStatements('Neo4j', servers.neo4j, rounds))
    }
    if (options.part.includes('peer')) {
      tell(await measureAgainstPeer(servers.neo4j, neo4j.settings, rounds))
    }
    if (options.part.includes('queries')) {
      tell(await measureManyQueries('Grafeo', servers.grafeo))
      tell(await measureManyQueries('Neo4j', servers.neo4j))
    }
    if (options.part.includes('scale')) {
      tell(await measureScale(servers, Number(options.largest), rounds))
    }
  } finally {
    await servers.grafeo.stop()
    await servers.neo4j.stop()
    await neo4j.stop()
  }
}

function tell(text: string): void {
  process.stdout.write(`${text}\n\n`)
}
