const { join } = require('node:path')
const { command } = require('./command')
const places = require('./places')

/** Docker's client may be there without an engine to talk to, or without compose. */
async function dockerAnswers() {
  return (
    (await command('docker', ['info'], { timeout: 10_000 })).ok &&
    (await command('docker', ['compose', 'version'])).ok
  )
}

/** Fails if Docker cannot make the container, for lack of the image, say. */
class NoContainer extends Error {}

/** Starts the Neo4j of docker-compose.yml and waits until it is healthy. */
async function startInDocker({ project, temporary, boltPort, httpPort, password, tell }) {
  const env = {
    ...process.env,
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(boltPort),
    NEO4J_HTTP_PORT: String(httpPort),
  }
  const compose = (...parameters) =>
    command(
      'docker',
      ['compose', '--file', join(places.root, 'docker-compose.yml'), '-p', project, ...parameters],
      { env },
    )
  const stop = async () => {
    await compose('down', ...(temporary ? ['--volumes'] : []))
  }
  const run = async (Failure, ...parameters) => {
    const { ok, output } = await compose(...parameters, 'neo4j')
    if (ok) return
    await stop()
    throw new Failure(`Neo4j did not start in Docker. Docker says:\n${output.trim()}`)
  }
  tell('Starting Neo4j in Docker …')
  await run(NoContainer, 'create')
  await run(Error, 'up', '--detach', '--wait')
  return { uri: `bolt://127.0.0.1:${boltPort}`, username: 'neo4j', password, stop }
}

module.exports = { NoContainer, dockerAnswers, startInDocker }
