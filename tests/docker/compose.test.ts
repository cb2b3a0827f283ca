import { postQuery } from '../support/servers/server'
import { describeInDocker, docker, dockerDoes } from './docker'

const { freePorts } = require('#root/scripts/neo4j/start.js') as {
  readonly freePorts: (count: number) => Promise<readonly number[]>
}

const slow = 1_800_000
const ownOrder = '{ task(label: "ordering") { followedBy(library: "my-library") { label } } }'

describeInDocker('Docker Compose', () => {
  let variables: Readonly<Record<string, string>>
  let url: string

  const compose = (...words: readonly string[]) => dockerDoes(['compose', ...words], variables)
  const start = () => compose('up', '--detach', '--wait')

  /** Asks again what takes too long, since a Neo4j that has just started plans its first queries slowly. */
  const ask = async (query: string) => {
    for (;;) {
      const answer: unknown = await (await postQuery(url, { query })).json()
      if (!JSON.stringify(answer).includes('QUERY_TIMED_OUT')) return answer
    }
  }

  beforeAll(async () => {
    const [port, bolt, http] = await freePorts(3)
    url = `http://127.0.0.1:${port}`
    variables = {
      COMPOSE_PROJECT_NAME: `library-work-graph-test-docker-${process.pid}`,
      NEO4J_PASSWORD: 'at-least-8-characters',
      PORT: String(port),
      NEO4J_BOLT_PORT: String(bolt),
      NEO4J_HTTP_PORT: String(http),
    }
    await compose('build')
  }, slow)

  afterAll(() => compose('down', '--volumes', '--rmi', 'local'), slow)

  it('tells what to set if there is no password', async () => {
    const { status, errors } = await docker(['compose', 'config', '--quiet'], {
      ...variables,
      NEO4J_PASSWORD: '',
    })
    expect(status).not.toBe(0)
    expect(errors).toContain('Set NEO4J_PASSWORD to a password')
  })

  it(
    'starts both, waits until they are healthy, and answers',
    async () => {
      await start()
      expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ engine: 'neo4j' })
      expect(await ask('{ task(label: "ordering") { followedBy(limit: 1) { label } } }')).toEqual(
        expect.objectContaining({ data: { task: { followedBy: [{ label: 'receiving' }] } } }),
      )
    },
    slow,
  )

  it('runs the server as nobody special, with nothing to write to', async () => {
    const inside = (text: string) => compose('exec', '-T', 'api', 'sh', '-c', text)
    expect(await inside('id -u')).toBe('1000')
    expect(await inside('grep CapBnd /proc/self/status')).toMatch(/:\s*0+$/)
    expect(await inside('touch /app/x 2>/dev/null || echo refused')).toBe('refused')
    expect(await inside('ls /app/LICENSE /app/NOTICE')).toBe('/app/LICENSE\n/app/NOTICE')
  })

  it(
    'keeps what was imported, and stops in order',
    async () => {
      const command = ['node', 'bin/library-work-graph.js', 'import', 'examples/my-library.yaml']
      await compose('exec', '-T', 'api', ...command)
      await compose('stop')
      const containers = (await compose('ps', '--all', '--quiet')).split('\n')
      expect(containers).toHaveLength(2)
      for (const container of containers) {
        expect(await dockerDoes(['inspect', '-f', '{{.State.ExitCode}}', container])).toBe('0')
      }
      await compose('down')
      await start()
      expect(await ask(ownOrder)).toMatchObject({
        data: { task: { followedBy: [{ label: 'barcoding' }, { label: 'cataloguing' }] } },
      })
    },
    slow,
  )
})
