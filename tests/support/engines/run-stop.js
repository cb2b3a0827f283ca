const { rmSync } = require('node:fs')
const { empty } = require('./neo4j-contents')

/** Stops the run's own Neo4j, or leaves the one that was given as empty as it was; says aloud what was not tested. */
module.exports = async () => {
  const {
    TEST_NEO4J_MISSING: missing,
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USERNAME: username,
    TEST_NEO4J_PASSWORD: password,
  } = process.env
  if (missing !== undefined)
    process.stderr.write(`\nNOT TESTED: everything on Neo4j, since none could be had. ${missing}\n`)
  else if (globalThis.stopOwnNeo4j === undefined) await empty({ uri, username, password })
  else await globalThis.stopOwnNeo4j()
  await globalThis.turns.stop()
  rmSync(process.env.TEST_RUN_FOLDER, { recursive: true, force: true })
}
