import { migrate } from '../../../src/graph/migrations'
import { openGraph } from '../../../src/graph/open-graph'
import { ownLibrary } from '../../support/datasets/own-library'
import { keptLog } from '../../support/servers/kept-log'
import { startTestServer, type TestServer } from '../../support/servers/server'

const token = 'a-token-of-more-than-20-letters'
const other = 'one-more-token-of-20-letters'

describe('The log of the door for datasets', () => {
  const { lines, logger } = keptLog('info')
  let server: TestServer

  beforeAll(async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    await migrate(graph, { now: () => new Date() })
    server = await startTestServer(graph, {
      importTokens: [
        { name: 'anna', secret: token },
        { name: 'ben', secret: other },
      ],
      trustProxy: ['127.0.0.1'],
      logger,
    })
  })

  afterAll(() => server.stop())

  beforeEach(() => lines.splice(0))

  /** Changes datasets, and answers what the log has of it beside the line for the request. */
  async function change(method: string, path: string, given = token, body?: string) {
    await fetch(`${server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${given}`,
        'x-request-id': 'request-1',
        'x-forwarded-for': '192.0.2.7',
        ...(body !== undefined && { 'content-type': 'application/yaml' }),
      },
      ...(body !== undefined && { body }),
    }).then((response) => response.text())
    return lines.filter(({ msg }) => /^(Datasets were|A change of datasets)/.test(String(msg)))
  }

  const who = { requestId: 'request-1', address: '192.0.2.7' }

  it('tells who brought what in, and who removed it', async () => {
    const imported = await change('POST', '/datasets', token, ownLibrary({ tasks: [] }))
    expect(imported).toMatchObject([
      {
        ...who,
        level: 30,
        token: 'anna',
        datasets: ['my-library 1.0.0'],
        msg: 'Datasets were imported.',
      },
    ])
    lines.splice(0)
    expect(await change('DELETE', '/datasets/my-library', other)).toMatchObject([
      { ...who, token: 'ben', datasets: ['my-library 1.0.0'], msg: 'Datasets were removed.' },
    ])
    expect(JSON.stringify(lines)).not.toContain(token)
  })

  it('tells nothing of what only a dry run did', async () => {
    expect(await change('POST', '/datasets?dryRun=true', token, ownLibrary({ tasks: [] }))).toEqual(
      [],
    )
  })

  it.each([
    [
      'without the right token',
      'another-token-of-20-letters',
      'POST',
      'UNAUTHENTICATED',
      undefined,
    ],
    ['that is not sound', token, 'POST', 'DATASET_INVALID', 'anna'],
    ['of what is not there', token, 'DELETE', 'NOT_FOUND', 'anna'],
  ])('tells of a change %s that it was refused, and why', async (_, given, method, code, name) => {
    const path = method === 'POST' ? '/datasets' : '/datasets/none'
    const body = method === 'POST' ? ownLibrary() : undefined
    const refused = await change(method, path, given, body)
    expect(refused).toMatchObject([
      { ...who, level: 40, code, msg: 'A change of datasets was refused.' },
    ])
    expect(refused[0]?.['token']).toBe(name)
    expect(JSON.stringify(lines)).not.toContain(given)
  })
})
