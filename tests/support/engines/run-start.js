const { mkdtempSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { freePorts, startNeo4j } = require('../../../scripts/neo4j/start')
const { contentsOf } = require('./neo4j-contents')
const { startTurns } = require('./turns')

const PASSWORD = 'library-work-graph'

/** A suite has a Neo4j alone, which works on one processor while it does. Half of the workers share each. */
const most = 2

/** Gives the run a folder, and real Neo4js in turn: the one that TEST_NEO4J_URI names, which must be empty, or its own. */
module.exports = async ({ maxWorkers }) => {
  const { env } = process
  env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'library-work-graph-run-'))
  const servers = await provideNeo4j(env, Math.min(most, maxWorkers))
  globalThis.turns = await Promise.all(servers.map(() => startTurns()))
  env.TEST_NEO4J_SERVERS = JSON.stringify(
    servers.map(({ uri, username, password }, index) => ({
      uri,
      username,
      password,
      turns: globalThis.turns[index].port,
    })),
  )
}

async function provideNeo4j(env, count) {
  // A developer can leave Neo4j out; the run says so at its end.
  if (env.TEST_NEO4J_MISSING && !env.CI) return []
  if (env.TEST_NEO4J_URI) {
    globalThis.givenNeo4j = {
      uri: env.TEST_NEO4J_URI,
      username: env.TEST_NEO4J_USERNAME ?? 'neo4j',
      password: env.TEST_NEO4J_PASSWORD ?? PASSWORD,
    }
    await refuseContents(globalThis.givenNeo4j)
    return [globalThis.givenNeo4j]
  }
  try {
    globalThis.ownNeo4js = await startOwn(count)
    return globalThis.ownNeo4js
  } catch (error) {
    if (env.CI) throw error
    env.TEST_NEO4J_MISSING = error.message
    return []
  }
}

async function startOwn(count) {
  const ports = await freePorts(2 * count)
  const servers = []
  // One after the other: the first may have to fetch what each is started from.
  for (let index = 0; index < count; index++)
    servers.push(
      await startNeo4j({
        home: mkdtempSync(join(tmpdir(), 'library-work-graph-neo4j-')),
        temporary: true,
        isBrief: true,
        project: `library-work-graph-test-${process.pid}-${index}`,
        boltPort: ports[2 * index],
        httpPort: ports[2 * index + 1],
        password: PASSWORD,
        tell: (text) => process.stderr.write(`${text}\n`),
      }),
    )
  return servers
}

async function refuseContents(address) {
  const contents = await contentsOf(address)
  if (contents !== undefined)
    throw new Error(
      `The Neo4j at TEST_NEO4J_URI holds ${contents}. The tests remove all that they find: give them an empty one.`,
    )
}
