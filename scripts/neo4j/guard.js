/**
 * Runs as a process of its own and keeps a Neo4j for the process that forked it.
 * When that one says so, or is gone in whatever way, the Neo4j is stopped: none is left behind.
 */
const { rmSync } = require('node:fs')
const { startFromJars } = require('./from-jars')
const { NoContainer, dockerAnswers, startInDocker } = require('./in-docker')

const tell = (text) => send({ text })

process.once('message', async (options) => {
  const starting = start(options)
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    const server = await starting.catch(() => undefined)
    await server?.stop()
    if (options.temporary) rmSync(options.home, { recursive: true, force: true })
    process.exit()
  }
  process.once('disconnect', end)
  process.on('message', end)
  try {
    const { uri, username, password, exited } = await starting
    send({ ready: { uri, username, password } })
    if (exited === undefined) return
    await exited
    await end()
  } catch (error) {
    send({ failure: error.message })
    await end()
  }
})

/** In Docker, and from jars if Docker does not answer or cannot have the image. One that Docker has and that fails may hold data, so nothing takes its place. */
async function start(options) {
  if (!(await dockerAnswers())) return startFromJars({ ...options, tell })
  try {
    return await startInDocker({ ...options, tell })
  } catch (error) {
    if (!(error instanceof NoContainer)) throw error
    tell(`${error.message}\nTrying Neo4j from Maven Central instead …`)
    return startFromJars({ ...options, tell })
  }
}

function send(message) {
  if (process.connected) process.send(message)
}
