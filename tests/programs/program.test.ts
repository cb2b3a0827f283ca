import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressOf, startProgram } from '../support/programs/program'
import { postQuery } from '../support/servers/server'

const question = '{ task(label: "ordering") { followedBy { label } } }'

describe('The program', () => {
  it('starts with nothing set, tells where it is, answers, and stops at Ctrl-C', async () => {
    const program = startProgram({ PORT: '0' })
    await program.until('Ctrl-C stops it.')
    expect(program.output()).toContain('Library Work Graph is ready.')
    expect(program.output()).toContain('in memory (DATA_DIR names a folder that keeps it)')
    expect(program.errors()).toBe('')

    const answer = await ask(addressOf(program))
    expect(answer).toMatchObject({ data: { task: { followedBy: expect.any(Array) } } })

    program.signal('SIGINT')
    expect(await program.exitCode).toBe(0)
    expect(program.errors()).toBe('Stopped.\n')
  }, 30_000)

  it('finds its graph again in the folder where it was kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'graph-'))
    const answers: unknown[] = []
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const program = startProgram({ PORT: '0', DATA_DIR: folder })
      await program.until('Ctrl-C stops it.')
      answers.push(await ask(addressOf(program)))
      program.signal(signal)
      expect(await program.exitCode).toBe(0)
    }
    expect(answers[1]).toEqual(answers[0])
    await rm(folder, { recursive: true })
  }, 60_000)

  it('stops at a signal that comes as soon as its port is open', async () => {
    const port = await freePort()
    const program = startProgram({ PORT: String(port), REFERENCE_DATASETS: 'shared' })
    // It has tried the port before, and closed it again.
    await program.until('Loading the reference graph')
    while (!(await isOpen(port))) continue
    program.signal('SIGTERM')
    expect(await program.exitCode).toBe(0)
  }, 60_000)

  it('names all that is wrong with its variables, and ends', async () => {
    const program = startProgram({ PORT: 'abc', LOG_LEVEL: 'loud' })
    expect(await program.exitCode).toBe(1)
    expect(program.errors()).toBe(
      [
        'CONFIGURATION_INVALID: PORT is "abc"; give a whole number from 0 to 65535, or leave it out for 4000.',
        'LOG_LEVEL is "loud"; give one of trace, debug, info, warn, error, fatal, silent, or leave it out for warn.',
        '',
      ].join('\n'),
    )
  }, 30_000)

  it('says in one line that its port is taken, and ends before it makes a graph', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const folder = join(tmpdir(), `graph-of-none-${port}`)
    const program = startProgram({ PORT: String(port), DATA_DIR: folder })
    expect(await program.exitCode).toBe(1)
    expect(program.errors()).toBe(
      `PORT_TAKEN: Port ${port} is taken by another program. Stop that one, or set PORT to another number.\n`,
    )
    expect(existsSync(folder)).toBe(false)
    other.close()
  }, 30_000)

  it('starts while Neo4j is away, says so, and stops as usual', async () => {
    const free = createServer().listen(0)
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    const program = startProgram({
      PORT: '0',
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: 'a-password',
    })
    await program.until('Ctrl-C stops it.')
    expect(program.errors()).toContain('does not answer; the server starts and goes on trying')
    expect(program.output() + program.errors()).not.toContain('a-password')

    const ready = await fetch(`${addressOf(program)}/health/ready`)
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { status: 'unavailable', engine: 'neo4j', code: 'UNAVAILABLE' },
    ])
    expect(await ask(addressOf(program))).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
    program.signal('SIGTERM')
    expect(await program.exitCode).toBe(0)
  }, 60_000)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

async function ask(address: string): Promise<unknown> {
  const response = await postQuery(address, { query: question })
  return response.json()
}
