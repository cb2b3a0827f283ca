import { filesType } from '../../../src/dataset/files-of'
import { describeOnEngines } from '../../support/engines/engines'
import { ownLibrary } from '../../support/datasets/own-library'
import { startTestServer, type TestServer } from '../../support/servers/server'

const csv = 'text/csv; charset=utf-8; header=present'

const token = 'a-token-of-more-than-20-letters'
const authorization = `Bearer ${token}`
const roles = '{ role(id: "my-library-librarian") { label tasks { id } } }'

describe('The door for datasets', () => {
  describeOnEngines((engine) => {
    let server: TestServer

    beforeAll(async () => {
      const graph = await engine.openConcepts()
      server = await startTestServer(graph, { importTokens: [{ name: 'tester', secret: token }] })
    }, 300_000)

    afterAll(() => server.stop())

    const send = async (method: string, path: string, body?: unknown, headers = {}) => {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: {
          authorization,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      })
      return { status: response.status, headers: response.headers, body: await bodyOf(response) }
    }

    const datasets = (...texts: readonly string[]) => ({
      datasets: texts.map((text, index) => ({ files: [{ name: `file-${index}.yaml`, text }] })),
    })

    it('tells in a dry run what would come, and takes nothing in', async () => {
      const { status, body } = await send('POST', '/datasets?dryRun=true', datasets(ownLibrary()))
      expect([status, body]).toMatchObject([
        200,
        {
          isDryRun: true,
          datasets: [{ dataset: 'my-library', state: 'NEW', nodes: { added: { count: 2 } } }],
        },
      ])
      expect(await server.query(roles)).toMatchObject({ data: { role: null } })
    })

    it('takes a dataset in, which questions then find', async () => {
      const { status, body } = await send('POST', '/datasets', datasets(ownLibrary()))
      expect([status, body]).toMatchObject([
        200,
        {
          isDryRun: false,
          datasets: [
            {
              dataset: 'my-library',
              version: '1.0.0',
              state: 'NEW',
              edges: { added: { count: 2 }, changed: { count: 0 }, removed: { count: 0 } },
            },
          ],
        },
      ])
      expect(await server.query(roles)).toEqual({
        data: {
          role: { label: 'my librarian', tasks: [{ id: 'cataloguing' }, { id: 'ordering' }] },
        },
      })
    })

    it('says that the same is there already', async () => {
      const { body } = await send('POST', '/datasets', datasets(ownLibrary()))
      expect(body).toMatchObject({ datasets: [{ dataset: 'my-library', state: 'SAME' }] })
    })

    it('takes the YAML of one dataset as it is', async () => {
      const { status, body } = await send('POST', '/datasets', ownLibrary({ version: '1.0.1' }), {
        'content-type': 'application/yaml',
      })
      expect([status, body]).toMatchObject([
        200,
        {
          datasets: [
            { state: 'CHANGED', head: [{ property: 'version', old: '1.0.0', new: '1.0.1' }] },
          ],
        },
      ])
    })

    it('names all faults of all datasets, each with its place, and takes none of them in', async () => {
      const { status, body } = await send(
        'POST',
        '/datasets',
        datasets(
          ownLibrary({ id: 'sound' }),
          ownLibrary({ id: 'unsound', tasks: ['orderin', 'nowhere-near'] }),
        ),
      )
      expect([status, body]).toEqual([
        422,
        {
          errors: [
            {
              message: expect.stringContaining('The dataset has 2 faults:\nfile-1.yaml:16:13 '),
              extensions: {
                code: 'DATASET_INVALID',
                faults: [
                  {
                    file: 'file-1.yaml',
                    line: 16,
                    column: 13,
                    message: 'There is no task "orderin". Did you mean "ordering"?',
                  },
                  {
                    file: 'file-1.yaml',
                    line: 17,
                    column: 13,
                    message:
                      'There is no task "nowhere-near". Describe it here, or give the dataset that does along with this one.',
                  },
                ],
              },
            },
          ],
        },
      ])
      expect(await server.query('{ role(id: "sound-librarian") { label } }')).toMatchObject({
        data: { role: null },
      })
    })

    it('gives a dataset out, so that taking it in again changes nothing', async () => {
      const { body, headers } = await send('GET', '/datasets/my-library', undefined, {
        accept: filesType,
      })
      expect(headers.get('content-type')).toBe(`${filesType}; charset=utf-8`)
      const { files } = body as { files: readonly { name: string; text: string }[] }
      expect(files.map(({ name }) => name)).toEqual(['my-library.yaml'])
      const again = await send('POST', '/datasets', { datasets: [{ files }] })
      expect(again.body).toMatchObject({ datasets: [{ state: 'SAME' }] })
      const etag = headers.get('etag') ?? ''
      const known = await send('GET', '/datasets/my-library', undefined, {
        accept: filesType,
        'if-none-match': etag,
      })
      expect([known.status, etag]).toEqual([
        304,
        expect.stringMatching(/^W\/"[0-9a-f]{64}-yaml-files"$/),
      ])
    })

    it.each([
      ['', 'application/yaml; charset=utf-8', 'my-library.yaml', /^# yaml-language-server/],
      ['?format=yaml', 'application/yaml; charset=utf-8', 'my-library.yaml', /^# yaml-language/],
      ['?format=json', 'application/json; charset=utf-8', 'my-library.json', /^\{\n {2}"dataset"/],
      ['?format=csv&table=dataset', csv, 'my-library.dataset.csv', /^\uFEFFid,name/],
      ['?format=csv&table=nodes', csv, 'my-library.nodes.csv', /^\uFEFFnodeKind,id/],
      ['?format=csv&table=edges', csv, 'my-library.edges.csv', /^\uFEFFfrom,kind,to/],
    ])('gives the text of a file as it is: %s', async (query, type, name, begin) => {
      const response = await fetch(`${server.url}/datasets/my-library${query}`)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
      expect(response.headers.get('vary')).toContain('accept')
      expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toMatch(begin)
      const etag = response.headers.get('etag') ?? ''
      const known = await fetch(response.url, { headers: { 'if-none-match': etag } })
      expect(known.status).toBe(304)
    })

    it.each([
      [
        'format=csv',
        'A dataset in CSV is 3 tables, and an answer holds one. Add one of table=dataset, table=nodes, table=edges; or accept application/vnd.library-work-graph.files+json, which holds all of them.',
      ],
      ['format=csv&table=node', 'table is "node"; give one of dataset, nodes, edges.'],
      ['table=nodes', 'table is given, but format is yaml. Tables are format=csv.'],
    ])('refuses what is no one file, and tells the way: %s', async (query, message) => {
      const { status, body } = await send('GET', `/datasets/my-library?${query}`)
      expect([status, body]).toMatchObject([400, { errors: [{ message }] }])
    })

    it('lists what is loaded', async () => {
      const { body } = await send('GET', '/datasets')
      expect(body).toMatchObject({
        datasets: expect.arrayContaining([
          expect.objectContaining({ id: 'my-library', version: '1.0.1', nodes: 2 }),
        ]),
      })
    })

    it('refuses to remove what another dataset refers to', async () => {
      const { status, body } = await send('DELETE', '/datasets/general')
      expect([status, body]).toMatchObject([
        409,
        { errors: [{ extensions: { code: 'CONFLICT' } }] },
      ])
      expect((body as { errors: { message: string }[] }).errors[0]?.message).toContain(
        'The dataset "general" cannot let go of nodes that other datasets refer to: ',
      )
    })

    it('removes a dataset, after a dry run that does not', async () => {
      const dry = await send('DELETE', '/datasets/my-library?dryRun=true')
      expect(dry.body).toMatchObject({ isDryRun: true, dataset: { id: 'my-library' } })
      expect(await server.query(roles)).toMatchObject({ data: { role: { label: 'my librarian' } } })
      const { status } = await send('DELETE', '/datasets/my-library')
      expect(status).toBe(200)
      expect(await server.query(roles)).toMatchObject({ data: { role: null } })
      expect(await send('DELETE', '/datasets/my-library')).toMatchObject({
        status: 404,
        body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      })
    })

    const formFaults: readonly (readonly [string, unknown, number, string, string])[] = [
      [
        'no JSON',
        '{',
        400,
        'BAD_USER_INPUT',
        'The body of the request is not JSON: at line 1, column 2: ',
      ],
      ['no list', { datasets: 1 }, 400, 'BAD_USER_INPUT', 'has not the form {"datasets": '],
      ['no dataset', { datasets: [] }, 400, 'BAD_USER_INPUT', 'at datasets, '],
      [
        'an unknown key',
        { datasets: [{ files: [], id: 'x' }] },
        400,
        'BAD_USER_INPUT',
        'at datasets.0',
      ],
    ]

    it.each(formFaults)('refuses a body that has %s', async (_, body, status, code, message) => {
      const answer = await send('POST', '/datasets', body)
      expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } })
      expect((answer.body as { errors: { message: string }[] }).errors[0]?.message).toContain(
        message,
      )
    })

    it('refuses a dryRun and a format that it does not know', async () => {
      const dryRun = await send('POST', '/datasets?dryRun=maybe', datasets(ownLibrary()))
      expect(dryRun.body).toMatchObject({
        errors: [{ message: 'dryRun is "maybe"; give true or false.' }],
      })
      const format = await send('GET', '/datasets/general?format=xml')
      expect(format.body).toMatchObject({
        errors: [{ message: expect.stringContaining('format is "xml"; give one of yaml, json') }],
      })
    })

    it.each([
      [
        'POST',
        '/datasets?dryrun=true',
        'dryrun. Did you mean "dryRun"? There are: dryRun, sameVersion.',
      ],
      ['DELETE', '/datasets/own-library?dry-run=true', 'dry-run. Did you mean "dryRun"?'],
      [
        'GET',
        '/datasets/general?frmat=csv',
        'frmat. Did you mean "format"? There are: format, table.',
      ],
      ['GET', '/datasets?format=csv', 'format. There are none here.'],
    ] as const)('refuses a parameter that is not there: %s %s', async (method, path, message) => {
      const { body: before } = await send('GET', '/datasets')
      const body = method === 'POST' ? datasets(ownLibrary()) : undefined
      const refused = await send(method, path, body)
      expect(refused.status).toBe(400)
      expect(refused.body).toMatchObject({
        errors: [{ message: expect.stringContaining(`There is no parameter ${message}`) }],
      })
      expect((await send('GET', '/datasets')).body).toEqual(before)
    })
  })
})

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}
