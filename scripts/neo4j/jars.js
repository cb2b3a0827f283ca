const { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } = require('node:fs')
const { join } = require('node:path')
const { command } = require('./command')
const places = require('./places')

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** The folder with Neo4j's jars, fetched from Maven Central the first time. */
async function ensureJars(tell) {
  if (existsSync(places.jars)) return places.jars
  if (!(await command('mvn', ['--version'])).ok)
    throw new Error("There is no mvn to fetch Neo4j with: install Maven, or start Docker's engine.")
  tell(`Fetching Neo4j ${places.version} from Maven Central, about 120 MB, once …`)
  // The folder gets its name when it is whole, and each process fetches into one of its own: neither a broken download nor that of another process is taken for it.
  mkdirSync(places.cache, { recursive: true })
  const partial = mkdtempSync(join(places.cache, 'part-'))
  try {
    await fetchInto(partial)
    if (!existsSync(places.jars)) renameSync(partial, places.jars)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  return places.jars
}

async function fetchInto(folder) {
  const { ok, output } = await command('mvn', [
    '--quiet',
    '--batch-mode',
    '--file',
    places.pom,
    GOAL,
    `-DoutputDirectory=${folder}`,
    '-DincludeScope=runtime',
  ])
  if (!ok)
    throw new Error(`Neo4j could not be fetched from Maven Central. Maven says:\n${output.trim()}`)
}

module.exports = { ensureJars }
