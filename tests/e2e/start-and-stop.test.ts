import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fakeGraph } from '../support/graphs/fake-graph'
import { keptLog } from '../support/servers/kept-log'
import { postQuery, startTestServer } from '../support/servers/server'
import { slowSchema } from '../support/servers/slow-schema'
import { finishedToySchema } from '../support/servers/toy-schema'

describe('The server', () => {
  it('says so if its port is taken, and keeps nothing open', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(
      startTestServer(fakeGraph(), { schema: finishedToySchema(), port }),
    ).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`,
    })
    other.close()
  })

  it('says so if its host is none of this machine', async () => {
    await expect(
      startTestServer(fakeGraph(), { schema: finishedToySchema(), host: '192.0.2.1' }),
    ).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message:
        'HOST is "192.0.2.1", which is no address of this machine. Leave it out to listen on all of them.',
    })
  })

  it('lets only the origins ask that it is told', async () => {
    const server = await startTestServer(fakeGraph(), {
      schema: finishedToySchema(),
      corsOrigins: ['https://a.example'],
    })
    const allowed = async (origin: string) => {
      const { headers } = await postQuery(server.url, { query: '{ open }' }, { origin })
      return headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://a.example')).toBe('https://a.example')
    expect(await allowed('https://b.example')).toBeNull()
    await server.stop()
  })

  it('complains of nothing if it stops while the graph is counted', async () => {
    let close = () => {}
    const counting = new Promise<never>((_resolve, reject) => {
      close = () => reject(new Error('It is closed.'))
    })
    const { lines, logger } = keptLog('warn')
    const server = await startTestServer(
      { ...fakeGraph(), read: () => counting, close: async () => close() },
      {
        schema: finishedToySchema(),
        logger,
      },
    )
    await server.stop()
    await expect(counting).rejects.toThrow('It is closed.')
    await new Promise(setImmediate)
    expect(lines).toEqual([])
  })

  it('answers what it was asked before it stops, and then closes the graph', async () => {
    const graph = fakeGraph()
    const { schema, isAsked, finish } = slowSchema()
    const server = await startTestServer(graph, { schema })
    const asked = server.query('{ slow }')
    await isAsked

    const stopped = server.stop()
    expect(graph.isClosed).toBe(false)
    finish('finished')

    expect(await asked).toEqual({ data: { slow: 'finished' } })
    await stopped
    expect(graph.isClosed).toBe(true)
    await expect(server.query('{ slow }')).rejects.toThrow('fetch failed')
  })
})
