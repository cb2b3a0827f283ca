const { rmSync } = require('node:fs')
const { empty } = require('./neo4j-contents')

/** Stops the run's own Neo4js, or leaves the one that was given as empty as it was; says aloud what was not tested. */
module.exports = async () => {
  const { TEST_NEO4J_MISSING: missing, TEST_RUN_FOLDER: folder, TEST_QUICK } = process.env
  const { givenNeo4j, ownNeo4js = [], turns } = globalThis
  if (missing !== undefined)
    process.stderr.write(`\nNOT TESTED: everything on Neo4j, since none could be had. ${missing}\n`)
  if (TEST_QUICK !== undefined)
    process.stderr.write(
      '\nNOT TESTED: the program as a whole on Neo4j, and the pages in a browser. `npm run test:long` runs all tests.\n',
    )
  if (givenNeo4j !== undefined) await empty(givenNeo4j)
  await Promise.all([...ownNeo4js, ...turns].map((each) => each.stop()))
  rmSync(folder, { recursive: true, force: true })
}
