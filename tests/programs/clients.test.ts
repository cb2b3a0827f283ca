import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { exampleFiles } from '../support/example-files'
import { inNode } from '../support/export/in-node'
import type { TestServer } from '../support/servers/server'
import { startSmallServer } from '../support/servers/small-server'

const query = 'query Performers($id: ID!) { task(id: $id) { id label performers { id label } } }'
const expected = {
  task: {
    id: 'ordering',
    label: 'beställning',
    performers: [{ id: 'buyer', label: 'buyer' }],
  },
}

/** Each asks the same with a variable and a header, and then something that there is not. */
const clients = {
  'Apollo Client': `
    const { ApolloClient, HttpLink, InMemoryCache, gql } = require('@apollo/client')
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: input, headers: { 'accept-language': 'sv' } }),
    })
    const query = gql(${JSON.stringify(query)})
    const { data } = await client.query({ query, variables: { id: 'ordering' } })
    const again = await client.query({ query, variables: { id: 'ordering' }, fetchPolicy: 'cache-only' })
    const plain = (value) => JSON.parse(JSON.stringify(value, (key, part) => (key === '__typename' ? undefined : part)))
    const code = await client.query({ query, variables: { id: 'orderin' } }).then(
      () => undefined,
      (error) => error.errors[0].extensions.code,
    )
    return { data: plain(data), again: plain(again.data), code }`,
  urql: `
    const { Client, cacheExchange, fetchExchange } = require('@urql/core')
    const client = new Client({
      url: input,
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: { 'accept-language': 'sv' } },
    })
    const query = ${JSON.stringify(query)}
    const ask = (id, options) => client.query(query, { id }, options).toPromise()
    const plain = (value) => JSON.parse(JSON.stringify(value, (key, part) => (key === '__typename' ? undefined : part)))
    const { data } = await ask('ordering')
    const again = await ask('ordering', { requestPolicy: 'cache-only' })
    const { error } = await ask('orderin')
    return { data: plain(data), again: plain(again.data), code: error.graphQLErrors[0].extensions.code }`,
  'graphql-request': `
    const { GraphQLClient } = require('graphql-request')
    const client = new GraphQLClient(input, { headers: { 'accept-language': 'sv' } })
    const ask = (id) => client.request(${JSON.stringify(query)}, { id })
    const data = await ask('ordering')
    const code = await ask('orderin').then(
      () => undefined,
      (error) => error.response.errors[0].extensions.code,
    )
    return { data, again: data, code }`,
}

describe('clients that others write', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startSmallServer()
  })

  afterAll(() => server.stop())

  it.each(Object.entries(clients))(
    '%s gets answers, keeps them, and sees the codes of errors',
    async (_, script) => {
      const answer = await inNode(script, `${server.url}/graphql`)
      expect(answer).toEqual({ data: expected, again: expected, code: 'NOT_FOUND' })
    },
  )
})

const root = dirname(require.resolve('#root/package.json'))
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/** Types of the schema by one plugin, and of the operations by another: two files, since both have the enums. */
const generate = `
  const { codegen } = require('@graphql-codegen/core')
  const { buildSchema, parse } = require('graphql')
  const { schema, documents } = JSON.parse(input)
  const write = (name, plugin) => codegen({
    filename: name + '.ts',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: documents.map((text, index) => ({ location: String(index), document: parse(text) })),
    config: { strictScalars: true, scalars: { JSON: 'unknown', JSONObject: 'Record<string, unknown>' } },
    plugins: [{ [plugin]: {} }],
    pluginMap: { [plugin]: require('@graphql-codegen/' + plugin) },
  })
  return {
    schema: await write('schema', 'typescript'),
    operations: await write('operations', 'typescript-operations'),
  }`

describe('graphql-codegen', () => {
  it('makes types of the schema and of every example, which the compiler accepts', async () => {
    const files = exampleFiles()
    const documents = files.map(({ path }) => readFileSync(path, 'utf8'))
    const schema = readFileSync(require.resolve('#root/schema.graphql'), 'utf8')
    const texts = await inNode<Record<string, string>>(
      generate,
      JSON.stringify({ schema, documents }),
    )
    for (const text of documents) {
      const name = /^query (\w+)/m.exec(text)?.[1]
      expect(texts['operations']).toContain(`export type ${name}Query =`)
    }
    const folder = await mkdtemp(join(tmpdir(), 'types-'))
    try {
      const paths = Object.keys(texts).map((name) => join(folder, `${name}.ts`))
      for (const [index, text] of Object.values(texts).entries())
        await writeFile(paths[index] ?? '', text)
      const asked = ['--noEmit', '--strict', '--skipLibCheck', '--types', '', ...paths]
      const compiled = await promisify(execFile)(process.execPath, [compiler, ...asked], {
        cwd: folder,
      }).catch((error: { stdout: string }) => error)
      expect(compiled.stdout).toBe('')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
