const { mkdtempSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { freePorts, startNeo4j } = require('../../../scripts/neo4j/start')
const { contentsOf } = require('./neo4j-contents')
const { startTurns } = require('./turns')

const PASSWORD = 'library-work-graph'

/** Gives the run a folder, and one real Neo4j in turn: the one that TEST_NEO4J_URI names, which must be empty, or its own. */
module.exports = async () => {
  const { env } = process
  env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'library-work-graph-run-'))
  globalThis.turns = await startTurns()
  env.TEST_NEO4J_TURNS = String(globalThis.turns.port)
  await provideNeo4j(env)
}

async function provideNeo4j(env) {
  // A developer can leave Neo4j out; the run says so at its end.
  if (env.TEST_NEO4J_MISSING && !env.CI) return
  if (env.TEST_NEO4J_URI) {
    env.TEST_NEO4J_USERNAME ??= 'neo4j'
    env.TEST_NEO4J_PASSWORD ??= PASSWORD
    await refuseContents()
    return
  }
  try {
    const server = await startOwn()
    env.TEST_NEO4J_URI = server.uri
    env.TEST_NEO4J_USERNAME = server.username
    env.TEST_NEO4J_PASSWORD = server.password
    globalThis.stopOwnNeo4j = server.stop
  } catch (error) {
    if (env.CI) throw error
    env.TEST_NEO4J_MISSING = error.message
  }
}

async function startOwn() {
  const [boltPort, httpPort] = await freePorts(2)
  return startNeo4j({
    home: mkdtempSync(join(tmpdir(), 'library-work-graph-neo4j-')),
    temporary: true,
    isBrief: true,
    project: `library-work-graph-test-${process.pid}`,
    boltPort,
    httpPort,
    password: PASSWORD,
    tell: (text) => process.stderr.write(`${text}\n`),
  })
}

async function refuseContents() {
  const {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USERNAME: username,
    TEST_NEO4J_PASSWORD: password,
  } = process.env
  const contents = await contentsOf({ uri, username, password })
  if (contents !== undefined)
    throw new Error(
      `The Neo4j at TEST_NEO4J_URI holds ${contents}. The tests remove all that they find: give them an empty one.`,
    )
}
