import { describeOnEngines } from '../../support/engines/engines'
import { ownLibrary } from '../../support/datasets/own-library'
import { startTestServer, type TestServer } from '../../support/servers/server'

const token = 'a-token-of-more-than-20-letters'
const roles = '{ role(id: "my-library-librarian") { label tasks { id } } }'

describe('The door for datasets, and the versions of one', () => {
  describeOnEngines((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const graph = await engine.openConcepts()
      server = await startTestServer(graph, { importTokens: [{ name: 'tester', secret: token }] })
      await send('POST', '/datasets', datasets(ownLibrary({ version: '1.0.1' })))
    }, 300_000)

    afterAll(() => server.stop())

    const send = async (method: string, path: string, body?: unknown, headers = {}) => {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') === true
      const answer = (isJson ? JSON.parse(text) : text) as unknown
      return { status: response.status, headers: response.headers, body: answer }
    }

    const datasets = (text: string) => ({ datasets: [{ files: [{ name: 'own.yaml', text }] }] })

    it('refuses other content under the same version, and says both ways out', async () => {
      const other = ownLibrary({ version: '1.0.1', tasks: ['ordering'] })
      const refused = await send('POST', '/datasets', datasets(other))
      expect(refused).toMatchObject({
        status: 409,
        body: {
          errors: [
            {
              message:
                'The graph holds other content as my-library 1.0.1. Give a new version to what has changed, or ask to replace the content of the same version: on the command line with --same-version, at POST /datasets with sameVersion=true.',
              extensions: { code: 'CONFLICT' },
            },
          ],
        },
      })
      expect(await send('POST', '/datasets?dryRun=true', datasets(other))).toMatchObject({
        status: 409,
      })
      expect(await server.query(roles)).toMatchObject({
        data: { role: { tasks: [{ id: 'cataloguing' }, { id: 'ordering' }] } },
      })
      const taken = await send('POST', '/datasets?sameVersion=true', datasets(other))
      expect(taken).toMatchObject({ status: 200, body: { datasets: [{ state: 'CHANGED' }] } })
      const back = ownLibrary({ version: '1.0.1' })
      await send('POST', '/datasets?sameVersion=true', datasets(back))
    })

    it('takes another head of the same version, and gives the dataset out with it', async () => {
      const { headers } = await send('GET', '/datasets/my-library')
      const cited = ownLibrary({ version: '1.0.1' }).replace(
        'licence:',
        "creators: [{ name: 'Virtanen, Maija', orcid: 0000-0002-1825-0097 }]\n  date: '2026'\n  doi: 10.5072/my\n  licence:",
      )
      const { status, body } = await send('POST', '/datasets', datasets(cited))
      expect([status, body]).toMatchObject([
        200,
        {
          datasets: [
            {
              state: 'CHANGED',
              head: [
                {
                  property: 'creators',
                  old: null,
                  new: ['Virtanen, Maija (0000-0002-1825-0097)'],
                },
                { property: 'date', old: null, new: '2026' },
                { property: 'doi', old: null, new: '10.5072/my' },
              ],
              nodes: { changed: { count: 0 } },
            },
          ],
        },
      ])
      const etag = headers.get('etag') ?? ''
      const out = await send('GET', '/datasets/my-library', undefined, { 'if-none-match': etag })
      expect(out.status).toBe(200)
      expect(String(out.body)).toContain(
        [
          '  creators:',
          "    - { name: 'Virtanen, Maija', orcid: 0000-0002-1825-0097 }",
          "  date: '2026'",
          '  doi: 10.5072/my',
        ].join('\n'),
      )
    })
  })
})
