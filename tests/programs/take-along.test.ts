import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { snippets } from '../../src/web/playground/take-along/snippets'
import { describeWhere } from '../support/describe-where'
import type { TestServer } from '../support/servers/server'
import { startSmallServer } from '../support/servers/small-server'

const root = dirname(require.resolve('#root/package.json'))
const run = promisify(execFile)

/** With all that is hard to quote in a shell, in a template literal and in a string. */
const query = `# It's "hard" to quote \\ this \${too}: \`ä\`, 🐈
query Mine($id: ID!, $word: String) {
  task(id: $id) {
    label
    performers(where: { NOT: { label: { eq: $word } } }) { id }
  }
}`
const variables = { id: 'ordering', word: 'it\'s "\\n" ${x} `y` 🐈' }
const expected = { task: { label: 'beställning', performers: [{ id: 'buyer' }] } }

function written(name: string, url: string): string {
  const snippet = snippets.find((known) => known.name === name)
  if (!snippet) throw new Error(`There is no snippet for ${name}.`)
  const headers = { 'accept-language': 'sv' }
  return snippet.write({
    query,
    variables,
    operationName: 'Mine',
    endpoint: `${url}/graphql`,
    headers,
  })
}

function lackOf(program: string): string | undefined {
  const { error, status } = spawnSync(program, ['--version'])
  return error || status !== 0 ? `No ${program} is found.` : undefined
}

describe('The question that one takes along', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startSmallServer()
  })

  afterAll(() => server.stop())

  it.each(['fetch', 'Apollo Client', 'graphql-request', 'urql'])(
    'gets the same answer with %s',
    async (name) => {
      const code = written(name, server.url)
      const { stdout } = await run(
        process.execPath,
        ['--no-warnings', '--input-type=module', '-e', code],
        { cwd: root },
      )
      expect(withoutTypes(stdout)).toEqual(expected)
    },
  )

  describeWhere({ subject: 'In a shell', what: 'has curl', lack: lackOf('curl') }, () => {
    it('gets the same answer with curl', async () => {
      const { stdout } = await run('sh', ['-c', written('curl', server.url)])
      expect(JSON.parse(stdout)).toEqual({ data: expected })
    })

    it('gets a table as a file, if the answer is one list', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'take-along-'))
      const csv = snippets.find(({ name }) => name.startsWith('CSV'))
      const endpoint = `${server.url}/graphql`
      const asking = { query: '{ roles(limit: 1) { id } }', variables: {}, endpoint, headers: {} }
      try {
        await run('sh', ['-c', csv?.write(asking) ?? ''], { cwd: folder })
        expect(readFileSync(join(folder, 'answer.csv'), 'utf8')).toBe('\uFEFFid\r\nbuyer\r\n')
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  })

  describeWhere({ subject: 'In Python', what: 'has Python', lack: lackOf('python3') }, () => {
    it('gets the same answer, with the standard library alone', async () => {
      const { stdout } = await run('python3', ['-c', written('Python', server.url)])
      expect(JSON.parse(stdout)).toEqual(expected)
    })
  })
})

/** Caches ask for the types as well. */
function withoutTypes(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === '__typename' ? undefined : value))
}
