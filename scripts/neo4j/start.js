const { fork } = require('node:child_process')
const { createServer } = require('node:net')
const { join } = require('node:path')

/**
 * Starts a Neo4j in Docker, or from jars if no Docker engine answers or has the image, that ends with this process at the latest.
 * Options: home, temporary, project, boltPort, httpPort, password, tell, which is given what there is to say, and of a Neo4j from jars heap,
 * its memory, 1g if none is given, and isBrief, if it is to live for some minutes only.
 */
async function startNeo4j({ tell, ...options }) {
  // Detached, so that a Ctrl-C in the terminal reaches this process alone, which ends the guard in order.
  const guard = fork(join(__dirname, 'guard.js'), { detached: true, stdio: 'inherit' })
  const gone = new Promise((resolve) => guard.once('exit', resolve))
  const server = await new Promise((resolve, reject) => {
    guard.on('message', ({ text, ready, failure }) => {
      if (text !== undefined) tell(text)
      if (ready !== undefined) resolve(ready)
      if (failure !== undefined) reject(new Error(failure))
    })
    guard.once('exit', () => reject(new Error('Neo4j ended before it was ready.')))
    guard.send(options)
  })
  const stop = async () => {
    if (guard.connected) guard.send('stop')
    await gone
  }
  return { ...server, stop, gone }
}

/** Finds so many ports that nobody listens on. */
async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)))
  const ports = servers.map((server) => server.address().port)
  await Promise.all(servers.map(close))
  return ports
}

async function isFree(port) {
  try {
    await close(await listen(port))
    return true
  } catch {
    return false
  }
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function close(server) {
  return new Promise((resolve) => server.close(resolve))
}

module.exports = { startNeo4j, freePorts, isFree }
