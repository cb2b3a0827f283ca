import { performance } from 'node:perf_hooks'
import { describeOnEngines } from '../../support/engines/engines'
import { largeLibrary, ownLibrary } from '../../support/datasets/own-library'
import { startTestServer, type TestServer } from '../../support/servers/server'

const token = 'a-token-of-more-than-20-letters'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/yaml' }
const question = '{ resources(where: { id: { eq: "large-resource-0" } }) { label } }'
const slow = 300_000

describe('While a large dataset is imported', () => {
  describeOnEngines((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const graph = await engine.openConcepts()
      server = await startTestServer(graph, { importTokens: [{ name: 'tester', secret: token }] })
      await server.query(question)
    }, slow)

    afterAll(() => server.stop(), slow)

    it(
      'questions are answered, by all of it or nothing of it, and no other import begins',
      async () => {
        const started = performance.now()
        let isDone = false
        const importing = fetch(`${server.url}/datasets`, {
          method: 'POST',
          headers: { ...headers, accept: 'application/x-ndjson' },
          body: largeLibrary(3_000),
        }).then(async (response) => {
          const text = await response.text()
          isDone = true
          return text
        })
        const waits: number[] = []
        const found: number[] = []
        let busy: Response | undefined
        while (!isDone) {
          const asked = performance.now()
          const { data, errors } = await server.query(question)
          waits.push(performance.now() - asked)
          expect(errors).toBeUndefined()
          found.push((data as { resources: readonly unknown[] }).resources.length)
          busy ??= await fetch(`${server.url}/datasets`, {
            method: 'POST',
            headers,
            body: ownLibrary(),
          })
        }
        const lines = (await importing).split('\n').filter((line) => line !== '')
        expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
          datasets: [{ dataset: 'large', state: 'NEW', nodes: { added: { count: 6_002 } } }],
        })
        expect(lines.slice(0, -1).map((line) => Object.keys(JSON.parse(line) as object))).toEqual(
          lines.slice(0, -1).map(() => ['progress']),
        )
        // Nothing of it until all of it.
        expect(found[0]).toBe(0)
        expect(found).toEqual([...found].sort((one, other) => one - other))
        // Reading it on the thread that answers would keep every question waiting for most of this time.
        const whole = performance.now() - started
        expect(waits.length).toBeGreaterThan(10)
        expect(Math.max(...waits)).toBeLessThan(whole / 3)

        expect([busy?.status, busy?.headers.get('retry-after')]).toEqual([503, '5'])
        expect(await busy?.json()).toEqual({
          errors: [
            {
              message:
                'Datasets are being changed by somebody else, one at a time. Ask again when that is done.',
              extensions: { code: 'UNAVAILABLE' },
            },
          ],
        })
      },
      slow,
    )
  })
})
