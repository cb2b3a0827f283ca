/** Starts a real Neo4j on this machine for as long as the command runs, and says how to use it. */
const places = require('./neo4j/places')
const { isFree, startNeo4j } = require('./neo4j/start')

const { NEO4J_PASSWORD: password = 'library-work-graph' } = process.env
const boltPort = Number(process.env.NEO4J_BOLT_PORT ?? 7687)
const httpPort = Number(process.env.NEO4J_HTTP_PORT ?? 7474)

main().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

async function main() {
  await refuseTakenPorts()
  // Heard from the start: until there is a server to stop in order, the guard ends what was begun.
  let stop = async () => process.exit(130)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop())
  const server = await startNeo4j({
    home: places.home,
    temporary: false,
    // Not that of docker-compose.yml, whose volume has another password.
    project: 'library-work-graph-neo4j',
    boltPort,
    httpPort,
    password,
    tell: say,
  })
  let stopping = false
  stop = async () => {
    stopping = true
    say('\nStopping Neo4j …')
    await server.stop()
    say('Neo4j has stopped; its data are kept.')
    process.exit()
  }
  say(instructions(server))
  await server.gone
  if (!stopping) throw new Error('Neo4j has ended by itself. Its log is in .neo4j/home/logs.')
}

async function refuseTakenPorts() {
  for (const [port, variable] of [
    [boltPort, 'NEO4J_BOLT_PORT'],
    [httpPort, 'NEO4J_HTTP_PORT'],
  ])
    if (!(await isFree(port)))
      throw new Error(
        `Port ${port} is taken: perhaps a Neo4j runs already. Stop it, or set ${variable} to another port.`,
      )
}

function instructions({ uri, username, password: accepted }) {
  return `Neo4j is ready.

  Address   ${uri}
  User      ${username}
  Password  ${accepted}
  Browser   http://127.0.0.1:${httpPort}

Start the server against it in another terminal:

  NEO4J_URI=${uri} NEO4J_USERNAME=${username} NEO4J_PASSWORD=${accepted} npm start

Ctrl-C stops it; its data are kept.`
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
