import { serverAudits, type Audit } from 'graphql-http'
import { fakeGraph } from '../support/graphs/fake-graph'
import { startTestServer, type TestServer } from '../support/servers/server'
import { finishedToySchema } from '../support/servers/toy-schema'

/** They ask by GET without a header that a foreign page cannot set, which is refused so that no page can ask in a visitor's name. */
const refusedOnPurpose = ['5A70', 'D6D5', '6A70']

let server: TestServer

/** The audits ask a server that they are given the address of at once, and which only starts later. */
const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })

const levelOf = ({ name }: Audit): string => name.split(' ', 1)[0] ?? ''

describe('GraphQL over HTTP', () => {
  beforeAll(async () => {
    server = await startTestServer(fakeGraph(), { schema: finishedToySchema() })
  })

  afterAll(() => server.stop())

  it('has audits of what a server must, should and may do', () => {
    expect(new Set(audits.map(levelOf))).toEqual(new Set(['MUST', 'SHOULD', 'MAY']))
  })

  it.each(audits.filter(({ id }) => !refusedOnPurpose.includes(id)))(
    '$id: $name',
    async (audit) => {
      const { status, ...result } = await audit.fn()
      expect(status === 'ok' ? 'ok' : result).toBe('ok')
    },
  )

  it.each(audits.filter(({ id }) => refusedOnPurpose.includes(id)))(
    'refuses on purpose what it may allow: $id',
    async (audit) => {
      const { status } = await audit.fn()
      expect([levelOf(audit), status]).toEqual(['MAY', 'notice'])
    },
  )
})
