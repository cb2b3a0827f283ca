import { fork, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Neo4jSettings } from '../engines'

const folder = join(dirname(require.resolve('#root/package.json')), 'bench', 'peer')

export interface Peer {
  readonly version: string
  readonly port: number
  stop(): void
}

/** Starts the peer's server in a process of its own, and installs its packages if they are missing. */
export async function startPeer({ uri, username, password }: Neo4jSettings): Promise<Peer> {
  install()
  const child = fork(join(folder, 'server.js'), { cwd: folder })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`The peer ended with the code ${code}.`)))
    child.send({ uri, username, password })
  })
  return { version: version(), port, stop: () => child.disconnect() }
}

function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return
  process.stderr.write('Installing the peer …\n')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (status !== 0) throw new Error('The peer could not be installed; npm says why above.')
}

function version(): string {
  const file = join(folder, 'node_modules', '@neo4j', 'graphql', 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
