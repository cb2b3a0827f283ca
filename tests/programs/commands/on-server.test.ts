import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../../src/graph/open-graph'
import { copyReference } from '../../support/engines/reference-copy'
import { command } from '../../support/programs/command'
import { ownLibrary } from '../../support/datasets/own-library'
import { startTestServer, type TestServer } from '../../support/servers/server'

const token = 'a-token-of-more-than-20-letters'

describe('The commands, at a running server', () => {
  let folder: string
  let directory: string
  let server: TestServer
  let closed: TestServer

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commands-'))
    directory = await copyReference()
    const graph = await openGraph({ engine: 'grafeo', directory })
    server = await startTestServer(graph, { importTokens: [{ name: 'tester', secret: token }] })
    closed = await startTestServer(await openGraph({ engine: 'grafeo' }))
    await writeFile(join(folder, 'my-library.yaml'), ownLibrary())
  }, 300_000)

  afterAll(async () => {
    await server.stop()
    await closed.stop()
    await rm(folder, { recursive: true })
  })

  const run = (words: readonly string[], IMPORT_TOKEN = token, at = server) =>
    command([...words, '--server', at.url], { variables: { IMPORT_TOKEN } })
  const file = () => join(folder, 'my-library.yaml')

  it('import, export and remove as they do without it', async () => {
    expect(await run(['import', file()])).toEqual({
      status: 0,
      output: 'my-library 1.0.0: was added, with 2 nodes and 2 edges.\n',
      errors: '',
    })
    const exported = await run(['export', 'my-library'])
    expect(exported).toMatchObject({ status: 0, errors: '' })
    const again = await command(['import', '-', '--server', `${server.url}/graphql`], {
      variables: { IMPORT_TOKEN: token },
      input: exported.output,
    })
    expect(again.output).toBe('my-library 1.0.0: is in the graph already; nothing changes.\n')
    const tables = join(folder, 'tables')
    await run(['export', 'my-library', '--format', 'csv', '--output', tables])
    expect((await run(['import', tables])).output).toBe(again.output)
    expect(await run(['remove', 'my-library'])).toEqual({
      status: 0,
      output: 'my-library 1.0.0 was removed, with 2 nodes and 2 edges.\n',
      errors: '',
    })
  }, 300_000)

  it('export nothing if datasets change while all of them are read', async () => {
    let lists = 0
    const changing = createServer(({ url }, response) => {
      const isList = url === '/datasets'
      if (isList) lists += 1
      response.setHeader('content-type', 'application/json')
      const datasets = [{ id: 'a', loadedAt: `2026-11-29T12:00:0${lists}Z` }]
      response.end(JSON.stringify(isList ? { datasets } : { id: 'a', checksum: 'x', files: [] }))
    })
    await once(changing.listen(0, '127.0.0.1'), 'listening')
    const { port } = changing.address() as AddressInfo
    const answer = await command(['export', '--json', '--server', `http://127.0.0.1:${port}`])
    changing.close()
    expect([answer.status, lists]).toEqual([1, 2])
    expect(JSON.parse(answer.output)).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
  })

  it('replace content under the same version only if they are told to', async () => {
    await run(['import', file()])
    const changed = join(folder, 'changed.yaml')
    await writeFile(changed, ownLibrary({ tasks: ['ordering'] }))
    const refused = await run(['import', changed])
    expect(refused).toMatchObject({ status: 1, output: '' })
    expect(refused.errors).toMatch(
      /^CONFLICT: The graph holds other content as my-library 1\.0\.0\. /,
    )
    expect(await run(['import', changed, '--same-version'])).toEqual({
      status: 0,
      output: 'my-library 1.0.0: was changed: edges 1 removed.\n',
      errors: '',
    })
    await run(['remove', 'my-library'])
  }, 300_000)

  it('name faults by the files of the one who sends them', async () => {
    const unsound = join(folder, 'unsound.yaml')
    await writeFile(unsound, ownLibrary({ id: 'unsound', tasks: ['orderin'] }))
    expect(await run(['import', unsound])).toEqual({
      status: 1,
      output: '',
      errors: `DATASET_INVALID: The dataset has 1 fault:\n${unsound}:16:13 There is no task "orderin". Did you mean "ordering"?\n`,
    })
  }, 60_000)

  it('ask, in the languages that are wanted', async () => {
    const words = ['query', '{ role(id: "cataloguer") { label } }', '--language', 'fi', '--json']
    expect(await run(words)).toEqual({
      status: 0,
      output: '{"data":{"role":{"label":"luetteloija"}}}\n',
      errors: '',
    })
  }, 60_000)

  it('say how a shut door is opened, and what a wrong key is', async () => {
    const shut = await run(['import', file()], token, closed)
    expect(shut).toMatchObject({ status: 1, output: '' })
    expect(shut.errors).toMatch(/^FORBIDDEN: .* without IMPORT_TOKEN\. Set that variable/)
    const wrong = await run(['remove', 'general'], 'another-token-of-20-letters')
    expect(wrong.errors).toMatch(/^UNAUTHENTICATED: The server has no such token\. /)
    expect(wrong.errors).not.toContain('another-token')
    const none = await command(['remove', 'general', '--server', server.url])
    expect(none.errors).toMatch(/^UNAUTHENTICATED: .*the commands read it from IMPORT_TOKEN\.\n$/)
  }, 60_000)

  it('are shown the way to it if it holds the folder', async () => {
    const outcome = await command(['import', file()], {
      variables: { DATA_DIR: directory },
    })
    expect(outcome).toMatchObject({ status: 1, output: '' })
    expect(outcome.errors).toMatch(
      /^ENGINE_LOCKED: Another process has the graph in .* open\. .*: --server http:\/\/localhost:4000\.\n$/,
    )
  }, 60_000)

  it('say where nobody answers, and what is no address', async () => {
    const nobody = await command(['export', 'general', '--server', 'http://127.0.0.1:1'])
    expect(nobody).toEqual({
      status: 1,
      output: '',
      errors:
        'UNAVAILABLE: No server answers at http://127.0.0.1:1. Start it there, or give the address of one that runs.\n',
    })
    const nonsense = await command(['export', 'general', '--server', 'localhost:4000'])
    expect(nonsense).toEqual({
      status: 2,
      output: '',
      errors:
        'error: "localhost:4000" is not the address of a server. Give one such as http://localhost:4000.\n',
    })
  }, 60_000)
})
