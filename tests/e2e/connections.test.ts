import { once } from 'node:events'
import { fakeGraph } from '../support/graphs/fake-graph'
import { rawConnection, rawQuestion, statusesIn } from '../support/servers/raw-request'
import { startTestServer, type TestServer } from '../support/servers/server'
import { slowSchema } from '../support/servers/slow-schema'
import { finishedToySchema } from '../support/servers/toy-schema'

const last = 'connection: close'

describe('The connections of the server', () => {
  let server: TestServer | undefined

  const start = async (options: Parameters<typeof startTestServer>[1]) => {
    server = await startTestServer(fakeGraph(), options)
    return server
  }

  afterEach(() => server?.stop())

  it('take nobody’s place while a request comes in slowly', async () => {
    const { port, ...running } = await start({ schema: finishedToySchema(), maxRunning: 2 })
    const slow = Array.from({ length: 4 }, () =>
      rawConnection(port, rawQuestion('{ open }').slice(0, -3)),
    )
    await Promise.all(slow.map(({ socket }) => once(socket, 'connect')))
    await running.query('{ open }')
    expect(await running.query('{ open }')).toEqual({ data: { open: true } })
    for (const { socket } of slow) socket.destroy()
  })

  it('have one request answered at a time, the others after it', async () => {
    const { schema, isAsked, finish } = slowSchema()
    const { port, ...running } = await start({ schema, maxRunning: 2 })
    const both = rawConnection(port, rawQuestion('{ slow }') + rawQuestion('{ slow }', last))
    await isAsked
    const other = running.query('{ slow }')
    finish('finished')
    expect(await other).toEqual({ data: { slow: 'finished' } })
    expect(statusesIn(await both.answers)).toEqual([200, 200])
  })

  it('wait with ten requests, and refuse more', async () => {
    const { schema, isAsked, finish } = slowSchema()
    const { port } = await start({ schema })
    const many = Array.from({ length: 13 }, () => rawQuestion('{ slow }')).join('')
    const { answers } = rawConnection(port, many + rawQuestion('{ slow }', last))
    await isAsked
    // The refusals wait for the answers that come before them.
    await new Promise((resolve) => setTimeout(resolve, 100))
    finish('finished')
    const text = await answers
    expect(statusesIn(text)).toEqual([...Array(11).fill(200), 503, 503, 503])
    expect(text).toContain('More than 10 requests of this connection wait for the one before them.')
  })

  it('give all places back when they end with requests that wait', async () => {
    const { schema, isAsked, finish } = slowSchema()
    const { port, ...running } = await start({ schema, maxRunning: 1 })
    const { socket } = rawConnection(port, rawQuestion('{ slow }').repeat(5))
    await isAsked
    socket.destroy()
    finish('finished')
    const answer = async () => (await running.query('{ slow }')).data
    let data = await answer()
    for (let time = 0; !data && time < 100; time += 1) data = await answer()
    expect(data).toEqual({ slow: 'finished' })
  })

  it('end after a hundred requests', async () => {
    const { port } = await start({ schema: finishedToySchema() })
    const small = 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n'
    const statuses = statusesIn(await rawConnection(port, small.repeat(150)).answers)
    expect(statuses.filter((status) => status === 200)).toHaveLength(100)
  })

  it.each([
    ['nothing', ''],
    ['half of the headers', 'GET /health/live HTTP/1.1\r\nho'],
    ['half of a body', rawQuestion('{ open }').slice(0, -3)],
    ['a request that was answered', 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n'],
  ])('end at once when the server stops, if they have sent %s', async (_, text) => {
    const { port, ...running } = await start({ schema: finishedToySchema() })
    const { socket, answers } = rawConnection(port, text)
    await (text.startsWith('GET') && text.endsWith('\r\n\r\n')
      ? once(socket, 'data')
      : once(socket, 'connect'))
    await running.query('{ open }')
    const begun = performance.now()
    await running.stop()
    expect(performance.now() - begun).toBeLessThan(5000)
    await answers
  })
})
