import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { readConfig } from '../../../src/app/config'
import { InvalidConfiguration } from '../../../src/domain/errors'
import { configVariables } from '../../support/config-variables'

const text = (name: string) => readFileSync(require.resolve(`#root/${name}`), 'utf8')

type Variables = Readonly<Record<string, string>>

interface Service {
  readonly [key: string]: unknown
  readonly image?: string
  readonly environment: Variables
  readonly ports: readonly string[]
  readonly healthcheck: { readonly test: readonly string[]; readonly start_period: string }
  readonly volumes?: readonly string[]
  readonly stop_grace_period: string
}

const { name, services, volumes } = load(text('docker-compose.yml')) as {
  readonly name: string
  readonly services: { readonly neo4j: Service; readonly api: Service }
  readonly volumes: object
}
const { neo4j, api } = services

/** Puts variables in as Compose does: `${NAME:?what to do}` must be set, `${NAME:-value}` has a value if it is not. */
function filledIn(environment: Variables, given: Variables): Variables {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{(\w+):([?-])([^}]*)\}/g, (_, variable: string, sign, rest: string) => {
        if (sign === '?' && !given[variable]) throw new Error(rest)
        return given[variable] || rest
      }),
    ]),
  )
}

/** The port inside the container that is published. */
function innerPorts({ ports }: Service): readonly number[] {
  return ports.map((port) => Number(port.split(':').at(-1)))
}

describe('docker-compose.yml', () => {
  const password = { NEO4J_PASSWORD: 'one-password' }
  const { auth, config } = {
    auth: filledIn(neo4j.environment, password)['NEO4J_AUTH'],
    config: readConfig(filledIn(api.environment, password)),
  }

  it('runs the Neo4j of the version that is started from jars', () => {
    const { version } = require('#root/scripts/neo4j/places.js') as { readonly version: string }
    const [, line = ''] = /^neo4j:(\d+\.\d+)-community$/.exec(neo4j.image ?? '') ?? []
    expect(line).not.toBe('')
    expect(version).toMatch(new RegExp(`^${line.replace('.', '\\.')}\\.\\d+$`))
  })

  it('gives the server only variables that it knows, and all that say where Neo4j is', () => {
    const known = configVariables()
    expect(known).toEqual(expect.arrayContaining(Object.keys(api.environment)))
    // The community edition has one database: there is none to choose.
    const ofNeo4j = known.filter((name) => /^NEO4J_(?!DATABASE$)/.test(name))
    expect(Object.keys(api.environment)).toEqual(expect.arrayContaining(ofNeo4j))
  })

  it('lets the server find Neo4j, with the name and the password that Neo4j has', () => {
    const { uri, username, password: given } = config.neo4j ?? { uri: 'none:' }
    const { protocol, hostname, port } = new URL(uri)
    // neo4j:// would lead to the address that Neo4j advertises, which is localhost.
    expect(protocol).toBe('bolt:')
    expect(Object.keys(services)).toContain(hostname)
    expect(innerPorts(neo4j)).toContain(Number(port))
    expect(`${username}/${given}`).toBe(auth)
  })

  it('has no password of its own: one must be set', () => {
    expect(() => filledIn(neo4j.environment, {})).toThrow('Set NEO4J_PASSWORD')
    expect(() => filledIn(api.environment, {})).toThrow('Set NEO4J_PASSWORD')
  })

  it('takes datasets only if a token is set, which the server examines', () => {
    expect(config.importTokens).toEqual([])
    const short = filledIn(api.environment, { ...password, IMPORT_TOKEN: 'short' })
    expect(() => readConfig(short)).toThrow(InvalidConfiguration)
  })

  it('publishes and asks the port at which the server listens', () => {
    expect(innerPorts(api)).toEqual([config.port])
    expect(text('Dockerfile')).toContain(`\nEXPOSE ${config.port}\n`)
    expect(api.healthcheck.test.join(' ')).toContain(
      `'http://127.0.0.1:${config.port}/health/live'`,
    )
  })

  it('opens its ports to this machine alone', () => {
    for (const port of [...neo4j.ports, ...api.ports]) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it('keeps what Neo4j writes in volumes that it declares', () => {
    const kept = (neo4j.volumes ?? []).map((volume) => volume.split(':'))
    expect(kept.map(([, folder]) => folder)).toContain('/data')
    expect(Object.keys(volumes)).toEqual(kept.map(([name]) => name))
  })

  it('escapes the dollar that the shell of the container is to see, and not Compose', () => {
    expect(neo4j.healthcheck.test[0]).toBe('CMD-SHELL')
    expect(neo4j.healthcheck.test[1]).toContain('"$${NEO4J_AUTH#neo4j/}"')
  })

  it('starts the server once Neo4j is healthy', () => {
    expect(api['depends_on']).toMatchObject({ neo4j: { condition: 'service_healthy' } })
  })

  it('gives the first start the time that it takes to load the reference graph on a slow machine', () => {
    expect(Number.parseInt(api.healthcheck.start_period, 10)).toBeGreaterThanOrEqual(600)
  })

  it('shares its volumes with no Neo4j that is started to try things', () => {
    const [, project] = /project: '([^']+)'/.exec(text('scripts/neo4j.js')) ?? []
    expect(project).toEqual(expect.stringMatching(/./))
    expect(project).not.toBe(name)
  })

  it('lets the server write nothing and become nobody else', () => {
    expect(api).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(api['user']).toMatch(/^[1-9]\d*:[1-9]\d*$/)
  })

  it('gives both longer to stop in order than the ten seconds that Docker gives otherwise', () => {
    for (const { stop_grace_period: period } of [neo4j, api]) {
      expect(period).toMatch(/^\d+s$/)
      expect(Number.parseInt(period, 10)).toBeGreaterThan(10)
    }
  })
})
