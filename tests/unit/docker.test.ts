import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const text = (name: string) => readFileSync(require.resolve(`#root/${name}`), 'utf8')

interface Service {
  readonly [key: string]: unknown
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly string[]
  readonly healthcheck: { readonly test: readonly string[] }
}

describe('docker-compose.yml', () => {
  const { services, volumes } = parse(text('docker-compose.yml')) as {
    readonly services: { readonly neo4j: Service; readonly api: Service }
    readonly volumes: object
  }
  const { neo4j, api } = services

  it('runs the Neo4j that the project is made for', () => {
    expect(neo4j['image']).toBe('neo4j:5.26-community')
  })

  it('has no password of its own: one must be set', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
    expect(api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/)
  })

  it('takes datasets only if a token is set', () => {
    expect(api.environment['IMPORT_TOKEN']).toBe('${IMPORT_TOKEN:-}')
  })

  it('keeps the data and the logs of Neo4j in volumes', () => {
    expect(neo4j['volumes']).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs'])
    expect(Object.keys(volumes)).toEqual(['neo4j-data', 'neo4j-logs'])
  })

  it('opens its ports to this machine alone', () => {
    for (const port of [...neo4j.ports, ...api.ports]) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  it('asks both services how they are', () => {
    expect(neo4j.healthcheck.test.join(' ')).toContain('cypher-shell')
    expect(api.healthcheck.test.join(' ')).toContain('http://127.0.0.1:4000/health/live')
  })

  it('escapes the dollar that the shell of the container is to see', () => {
    expect(neo4j.healthcheck.test[1]).toContain('"$${NEO4J_AUTH#neo4j/}"')
  })

  it('starts the API once Neo4j is healthy, at an address that does not route', () => {
    expect(api['depends_on']).toEqual({ neo4j: { condition: 'service_healthy', restart: true } })
    expect(api.environment['NEO4J_URI']).toBe('bolt://neo4j:7687')
  })

  it('lets the API write nothing and become nobody else', () => {
    expect(api).toMatchObject({
      user: '1000:1000',
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
  })

  it('gives both time to stop in order', () => {
    expect([neo4j['stop_grace_period'], api['stop_grace_period']]).toEqual(['60s', '20s'])
  })
})

describe('the Dockerfile', () => {
  const dockerfile = text('Dockerfile')

  it('runs the built server without npm, not as root', () => {
    expect(dockerfile).toContain('\nUSER node\n')
    expect(dockerfile).toContain('\nCMD ["node", "dist/src/main.js"]\n')
  })

  it('takes along what the server reads while it runs', () => {
    for (const folder of ['node_modules', 'dist', 'bin', 'cypher', 'data'])
      expect(dockerfile).toContain(`COPY --from=build /app/${folder} ./${folder}\n`)
  })
})
