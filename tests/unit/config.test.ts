import { readConfig } from '../../src/app/config'
import { InvalidConfiguration } from '../../src/domain/errors'

describe('The configuration', () => {
  it('gives a working server if nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: undefined,
      dataDirectory: undefined,
      referenceDatasets: undefined,
      neo4j: undefined,
      importTokens: [],
      corsOrigins: undefined,
      embedOrigins: undefined,
      basePath: '',
      maxQueryCost: 100_000,
      metrics: false,
      slowStatement: undefined,
      rateLimit: undefined,
      maxRunning: undefined,
      trustProxy: undefined,
      logLevel: 'warn',
    })
  })

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/var/lib/graph',
      REFERENCE_DATASETS: 'tuusula, seinajoki',
      IMPORT_TOKEN: 'a-token-of-more-than-20-letters',
      CORS_ORIGIN: 'https://a.example, https://b.example:8443',
      EMBED_ORIGIN: 'https://c.example, http://localhost:8080',
      BASE_PATH: '/graph/of~work',
      MAX_QUERY_COST: '5000',
      METRICS: 'true',
      SLOW_QUERY_MS: '500',
      RATE_LIMIT: '600',
      MAX_RUNNING_REQUESTS: '50',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, fd00::/8',
      LOG_LEVEL: 'debug',
    })
    expect(config).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDirectory: '/var/lib/graph',
      referenceDatasets: ['tuusula', 'seinajoki'],
      neo4j: undefined,
      importTokens: [{ name: 'IMPORT_TOKEN', secret: 'a-token-of-more-than-20-letters' }],
      corsOrigins: ['https://a.example', 'https://b.example:8443'],
      embedOrigins: ['https://c.example', 'http://localhost:8080'],
      basePath: '/graph/of~work',
      maxQueryCost: 5000,
      metrics: true,
      slowStatement: 500,
      rateLimit: 600,
      maxRunning: 50,
      trustProxy: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      logLevel: 'debug',
    })
  })

  it('brings in no dataset but those that all need if none is chosen', () => {
    expect(readConfig({ REFERENCE_DATASETS: 'none' }).referenceDatasets).toEqual([])
  })

  it('takes an empty value for none, as a compose file passes it on', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}))
  })

  it.each(['neo4j://a:7687', 'neo4j+s://a.example', 'bolt://localhost:7687', 'bolt+s://a.example'])(
    'takes the graph to Neo4j at %s',
    (uri) => {
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'long enough' }).neo4j).toEqual({
        uri,
        username: 'neo4j',
        password: 'long enough',
        database: undefined,
      })
    },
  )

  it('allows any origin if * is given', () => {
    expect(readConfig({ CORS_ORIGIN: '*' }).corsOrigins).toBeUndefined()
  })

  it.each([
    ['PORT', 'abc', 'give a whole number from 0 to 65535, or leave it out for 4000.'],
    ['PORT', '65536', 'give a whole number from 0 to 65535, or leave it out for 4000.'],
    ['PORT', '-1', 'give a whole number from 0 to 65535, or leave it out for 4000.'],
    [
      'MAX_QUERY_COST',
      '0',
      'give a whole number from 1 to 1000000000, or leave it out for 100000.',
    ],
    ['METRICS', 'yes', 'give true or false, or leave it out for false.'],
    [
      'SLOW_QUERY_MS',
      '0',
      'give a whole number of milliseconds from 1 to 600000, or leave it out to note none.',
    ],
    [
      'RATE_LIMIT',
      '1.5',
      'give the requests of one address in a minute, a whole number from 1 to 1000000, or leave it out for any number.',
    ],
    [
      'MAX_RUNNING_REQUESTS',
      'many',
      'give a whole number of requests from 1 to 100000, or leave it out for any number.',
    ],
    ...['true', '1', 'proxy', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/8/8', ''.padEnd(1, ',')].map(
      (value) => [
        'TRUST_PROXY',
        value,
        'give the addresses of the proxies before the server such as 127.0.0.1 or 10.0.0.0/8, separated by commas, or leave it out if there is none.',
      ],
    ),
    [
      'LOG_LEVEL',
      'loud',
      'give one of trace, debug, info, warn, error, fatal, silent, or leave it out for warn.',
    ],
    [
      'CORS_ORIGIN',
      'a.example',
      'give origins such as https://library.example, separated by commas, or leave it out to allow any.',
    ],
    ...[
      'a.example',
      'a.example/page',
      'https://a.example/',
      'https://a;b',
      'http://[::1]:80',
      'file://',
    ].map((value) => [
      'EMBED_ORIGIN',
      value,
      'give origins such as https://library.example, separated by commas, * for all, or leave it out for none.',
    ]),
    ...['graph', '/', '/graph/', '//graph', '/a/../b', '/a b', '/%41', 'https://a/b'].map(
      (value) => [
        'BASE_PATH',
        value,
        'give a path such as /graph, which begins with a slash, ends without one, and has letters, digits and - . _ ~ between, or leave it out to serve at the root.',
      ],
    ),
    ...['/export', '/graphql/x'].map((value) => [
      'BASE_PATH',
      value,
      'give another path, as the server has addresses of its own under datasets, explore, export, graphql, health, metrics, playground.',
    ]),
    [
      'NEO4J_URI',
      'localhost:7687',
      'give an address such as neo4j://localhost:7687 (neo4j, neo4j+s, bolt, bolt+s).',
    ],
  ])('refuses %s "%s", and says what it takes', (name, value, advice) => {
    const environment = { NEO4J_PASSWORD: 'secret', [name]: value }
    expect(faultOf(environment)).toEqual([
      'CONFIGURATION_INVALID',
      `${name} is "${value}"; ${advice}`,
    ])
  })

  it('names all faults at once', () => {
    const [, message] = faultOf({ PORT: 'x', LOG_LEVEL: 'y', NEO4J_URI: 'bolt://a' })
    expect(message.split('\n').map((line) => line.split(' ', 1)[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'NEO4J_PASSWORD',
    ])
  })

  it('never shows a password', () => {
    const [, message] = faultOf({
      NEO4J_URI: 'neo4j://me:secret@host',
      NEO4J_PASSWORD: 'secret',
      PORT: 'x',
    })
    expect(message).toContain('NEO4J_URI is not shown, as it may hold a password')
    expect(message).toContain('into NEO4J_USERNAME and NEO4J_PASSWORD')
    expect(message).not.toContain('secret')
  })

  it('takes only a token that is hard to guess, and never shows it', () => {
    expect(faultOf({ IMPORT_TOKEN: 'too-short' })).toEqual([
      'CONFIGURATION_INVALID',
      'IMPORT_TOKEN is not shown, as it is a secret; give a secret of at least 20 visible characters of ASCII without comma and colon, as `openssl rand -hex 32` makes it, or several with a name each such as anna:SECRET,ben:SECRET, or leave it out to take no datasets.',
    ])
  })

  it('takes several tokens, each with a name of its own', () => {
    const [one, other] = ['a-secret-of-20-letters-', 'one-more-of-20-letters-']
    expect(readConfig({ IMPORT_TOKEN: `anna:${one},ben@home:${other}` }).importTokens).toEqual([
      { name: 'anna', secret: one },
      { name: 'ben@home', secret: other },
    ])
    expect(faultOf({ IMPORT_TOKEN: `anna:${one},anna:${other}` })[1]).toBe(
      'IMPORT_TOKEN is not shown, as it is a secret; give each secret a name of its own.',
    )
    for (const wrong of [`${one},${other}`, `anna:${one},${other}`, `anna:${one},`, `:${one}`]) {
      expect(faultOf({ IMPORT_TOKEN: wrong })[1]).toContain('anna:SECRET,ben:SECRET')
    }
  })
})

function faultOf(environment: Record<string, string>): readonly [code: string, message: string] {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof InvalidConfiguration) return [error.code, error.message]
    throw error
  }
  throw new Error('The configuration was taken.')
}
