import { GrafeoDB } from '@grafeo-db/js'
import { auth, driver, int } from 'neo4j-driver'
import type { GraphSettings } from '../../src/graph/open-graph'
import type { Parameters } from '../../src/graph/graph'
import { migrationsFor } from '../../src/graph/migration-files'
import type { Part } from '../graph/generate'
import { load } from '../graph/load'

/** An engine without anything of the project around it, as whoever writes Cypher by hand would use it. */
export interface RawEngine {
  run(text: string, parameters: Parameters): Promise<readonly unknown[]>
  close(): Promise<void>
}

export async function openRawEngine(
  settings: GraphSettings,
  parts: () => Iterable<Part>,
): Promise<RawEngine> {
  return settings.engine === 'neo4j' ? openRawNeo4j(settings) : openRawGrafeo(parts())
}

/** A graph in memory has one owner, so the raw engine holds the same graph a second time. */
async function openRawGrafeo(parts: Iterable<Part>): Promise<RawEngine> {
  const database = GrafeoDB.create(null, {})
  for (const { text } of migrationsFor('grafeo')) await database.executeCypher(text)
  await load(parts, (cypher, parameters) => database.executeCypher(cypher, parameters))
  return {
    run: async (text, parameters) => (await database.executeCypher(text, parameters)).toArray(),
    close: async () => database.close(),
  }
}

async function openRawNeo4j(
  settings: Extract<GraphSettings, { engine: 'neo4j' }>,
): Promise<RawEngine> {
  const { uri, username, password } = settings
  const connection = driver(uri, auth.basic(username, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  return {
    run: async (text, parameters) => {
      const session = connection.session({ defaultAccessMode: 'READ' })
      try {
        const given = Object.entries(parameters).map(([name, value]) => [
          name,
          typeof value === 'number' ? int(value) : value,
        ])
        const { records } = await session.run(text, Object.fromEntries(given))
        return records.map((record) => [...record.values()])
      } finally {
        await session.close()
      }
    },
    close: () => connection.close(),
  }
}
