const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..', '..')
const pom = join(__dirname, 'pom.xml')
const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))[1]

/** Where things of a local Neo4j stand; the cache is ignored by git. */
module.exports = {
  root,
  pom,
  version,
  cache: join(root, '.neo4j'),
  jars: join(root, '.neo4j', `jars-${version}`),
  /** The data of `npm run neo4j`, kept from run to run. */
  home: join(root, '.neo4j', 'home'),
}
