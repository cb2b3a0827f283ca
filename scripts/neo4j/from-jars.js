const { spawn } = require('node:child_process')
const { closeSync, openSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setTimeout: pause } = require('node:timers/promises')
const { prepareHome } = require('./home')
const { ensureJars } = require('./jars')
const { java, lackOfJava } = require('./java')

const READY_WITHIN = 120_000
const STOPPED_WITHIN = 30_000

/** One that lives for minutes spends more on making its code quick than it wins by that. */
const VIRTUAL_MACHINE = {
  lasting: ['-XX:+UseG1GC'],
  brief: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
}

const OPENED_PACKAGES = ['nio', 'io', 'lang', 'util.concurrent'].map((name) => `java.${name}`)

/** Starts a Neo4j out of Maven Central's jars and waits until it answers. */
async function startFromJars(options) {
  const { home, boltPort, httpPort, password, heap = '1g', isBrief = false, tell } = options
  const lack = await lackOfJava()
  if (lack !== undefined) throw new Error(`${lack} Or start Docker's engine.`)
  const jars = await ensureJars(tell)
  const known = await prepareHome({ home, jars, boltPort, httpPort, password, heap })
  const log = join(home, 'console.log')
  const server = spawnServer(jars, home, heap, VIRTUAL_MACHINE[isBrief ? 'brief' : 'lasting'], log)
  const exited = new Promise((resolve) => server.once('exit', resolve))
  const stop = () => stopServer(server, exited)
  try {
    await untilReady(server, httpPort, log)
  } catch (error) {
    await stop()
    throw error
  }
  return { uri: `bolt://127.0.0.1:${boltPort}`, username: 'neo4j', password: known, stop, exited }
}

function spawnServer(jars, home, heap, virtualMachine, log) {
  const output = openSync(log, 'w')
  const server = spawn(
    java,
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      ...virtualMachine,
      ...[...OPENED_PACKAGES, 'sun.nio.ch'].map(
        (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
      ),
      '-Dlog4j2.disable.jmx=true',
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', output, output] },
  )
  closeSync(output)
  return server
}

async function untilReady(server, httpPort, log) {
  const deadline = Date.now() + READY_WITHIN
  while (server.exitCode === null && Date.now() < deadline) {
    if (await answers(httpPort)) return
    await pause(100)
  }
  const last = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')
  throw new Error(`Neo4j did not start. Its last words:\n${last}`)
}

async function answers(httpPort) {
  try {
    return (await fetch(`http://127.0.0.1:${httpPort}/`)).ok
  } catch {
    return false
  }
}

async function stopServer(server, exited) {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  const timer = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN)
  await exited
  clearTimeout(timer)
}

module.exports = { startFromJars }
