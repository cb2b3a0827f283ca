import { setTimeout as pause } from 'node:timers/promises'
import { postQuery } from '../support/servers/server'
import { describeInDocker, dockerDoes } from './docker'

const slow = 1_800_000
const image = `library-work-graph-test-${process.pid}`
const volume = `${image}-graph`
const kept = ['--volume', `${volume}:/graph`, '--env', 'DATA_DIR=/graph']

describeInDocker('The image with the embedded engine', () => {
  const containers: string[] = []

  /** Starts a container on a port that Docker chooses. */
  async function run(...options: readonly string[]): Promise<string> {
    const shut = ['--read-only', '--cap-drop', 'ALL', '--publish', '127.0.0.1::4000']
    const container = await dockerDoes(['run', '--detach', ...shut, ...options, image])
    containers.push(container)
    return container
  }

  async function ready(container: string): Promise<string> {
    const address = await dockerDoes(['port', container, '4000/tcp'])
    const url = `http://${address.split('\n', 1)[0]}`
    const isReady = () =>
      // Docker takes the connection before the server does, and may leave it there.
      fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) }).then(
        ({ ok }) => ok,
        () => false,
      )
    while (!(await isReady())) {
      const state = await dockerDoes(['inspect', '-f', '{{.State.Status}}', container])
      if (state !== 'running') throw new Error(await dockerDoes(['logs', container]))
      await pause(500)
    }
    return url
  }

  async function stop(container: string): Promise<string> {
    await dockerDoes(['stop', '--time', '20', container])
    return dockerDoes(['inspect', '-f', '{{.State.ExitCode}}', container])
  }

  beforeAll(async () => {
    await dockerDoes(['build', '--tag', image, '.'])
  }, slow)

  afterAll(async () => {
    if (containers.length > 0) await dockerDoes(['rm', '--force', ...containers])
    await dockerDoes(['volume', 'rm', '--force', volume])
    await dockerDoes(['image', 'rm', image])
  }, slow)

  it(
    'answers from a volume, keeps there what was imported, and stops in order',
    async () => {
      const first = await run('--init', ...kept)
      await ready(first)
      expect(await stop(first)).toBe('0')
      const importing = ['bin/library-work-graph.js', 'import', 'examples/my-library.yaml']
      await dockerDoes(['run', '--rm', ...kept, image, 'node', ...importing])

      const second = await run('--init', ...kept)
      const query =
        '{ task(label: "ordering") { followedBy(library: "my-library", limit: 1) { label } } }'
      const answer = await postQuery(await ready(second), { query })
      expect(await answer.json()).toMatchObject({
        data: { task: { followedBy: [{ label: 'barcoding' }] } },
      })
      expect(await stop(second)).toBe('0')
    },
    slow,
  )

  it(
    'names in its log no address that only the machine itself reaches',
    async () => {
      const container = await run('--init')
      await ready(container)
      const log = await dockerDoes(['logs', container])
      expect(log).toContain('Library Work Graph is ready.')
      expect(log).not.toContain('On the net')
    },
    slow,
  )

  it(
    'hears a signal while it loads, as the first process of its container too',
    async () => {
      const container = await run()
      await pause(3000)
      expect(['0', '143']).toContain(await stop(container))
    },
    slow,
  )
})
