const { join } = require('node:path')
const { command } = require('./command')

const OLDEST = 17

/** The Java that JAVA_HOME names, else the one on the path. */
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

/** What keeps Java from running a Neo4j here; undefined if nothing does. */
async function lackOfJava() {
  const { ok, output } = await command(java, ['-version'])
  const version = ok ? /version "(\d+)/.exec(output)?.[1] : undefined
  if (version === undefined) return `There is no Java: install a JDK ${OLDEST} or later.`
  if (Number(version) < OLDEST)
    return `Java is version ${version}: install a JDK ${OLDEST} or later, or set JAVA_HOME to one.`
  return undefined
}

module.exports = { java, lackOfJava }
