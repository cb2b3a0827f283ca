const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { command } = require('./command')
const { java } = require('./java')

/** Makes a Neo4j's folder ready for a start and returns its password: the given one, or the one it was made with. */
async function prepareHome({ home, jars, boltPort, httpPort, password, heap }) {
  const conf = join(home, 'conf')
  mkdirSync(conf, { recursive: true })
  writeFileSync(join(conf, 'neo4j.conf'), configuration(boltPort, httpPort, heap))
  const note = join(home, 'password')
  if (existsSync(note)) return readFileSync(note, 'utf8')
  const { ok, output } = await command(
    java,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } },
  )
  if (!ok) throw new Error(`Neo4j refuses the password. It says:\n${output.trim()}`)
  writeFileSync(note, password, { mode: 0o600 })
  return password
}

function configuration(boltPort, httpPort, heap) {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=127.0.0.1:${httpPort}`,
    `server.memory.heap.max_size=${heap}`,
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n')
}

module.exports = { prepareHome }
