import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import type { Config } from './config'

/** Files by which Docker and Podman mark a container. */
const marksOfContainers = ['/.dockerenv', '/run/.containerenv']

const everywhere = [undefined, '::', '0.0.0.0']
const question = '{ task(label: \\"ordering\\") { followedBy { label distance } } }'

interface Place extends Pick<Config, 'host' | 'dataDirectory' | 'neo4j' | 'basePath'> {
  readonly port: number
}

/** The lines that a person who starts the server needs. Of a container the addresses are left out, since nobody outside of its machine reaches them. */
export function welcome(place: Place, marks = marksOfContainers): string {
  const { host, port, basePath = '' } = place
  const isEverywhere = everywhere.includes(host)
  const here = `http://${isEverywhere ? 'localhost' : inAddress(host ?? '')}:${port}${basePath}`
  const isReachable = isEverywhere && !marks.some((mark) => existsSync(mark))
  const network = isReachable
    ? networkAddresses().map((address) => `http://${address}:${port}${basePath}/`)
    : []
  return [
    '',
    'Library Work Graph is ready.',
    '',
    `  Playground   ${here}/`,
    ...network.map((address) => `  On the net   ${address}`),
    `  Explorer     ${here}/explore`,
    `  API          ${here}/graphql`,
    `  Graph        ${engineOf(place)}`,
    '',
    'A question to try: which tasks follow ordering?',
    '',
    `  curl -s ${here}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query": "${question}"}'`,
    '',
    'To describe a library of your own, find the ids of tasks and roles by a word:',
    '',
    '  npx library-work-graph concepts cataloguing',
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}

function engineOf({ neo4j, dataDirectory }: Place): string {
  if (neo4j) return `Neo4j at ${neo4j.uri}`
  if (dataDirectory) return `the embedded engine, in ${dataDirectory}`
  return 'the embedded engine, in memory (DATA_DIR names a folder that keeps it)'
}

function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
