const { existsSync, renameSync, rmSync } = require('node:fs')
const { command } = require('./command')
const places = require('./places')

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/**
 * The folder with Neo4j's jars, fetched from Maven Central the first time.
 * It gets its name when it is whole, so what a broken download left behind is never taken for it.
 */
async function ensureJars(tell) {
  if (existsSync(places.jars)) return places.jars
  if (!(await command('mvn', ['--version'])).ok)
    throw new Error("There is no mvn to fetch Neo4j with: install Maven, or start Docker's engine.")
  tell(`Fetching Neo4j ${places.version} from Maven Central, about 120 MB, once …`)
  const partial = `${places.jars}.part`
  rmSync(partial, { recursive: true, force: true })
  const { ok, output } = await command('mvn', [
    '--quiet',
    '--batch-mode',
    '--file',
    places.pom,
    GOAL,
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ])
  if (!ok)
    throw new Error(`Neo4j could not be fetched from Maven Central. Maven says:\n${output.trim()}`)
  renameSync(partial, places.jars)
  return places.jars
}

module.exports = { ensureJars }
