import { InvalidConfiguration } from '../../../src/domain/errors'
import { checkAddress, defaultBounds, driverConfiguration } from '../../../src/graph/neo4j-settings'

describe('the settings of Neo4j', () => {
  it.each([
    'bolt://localhost:7687',
    'bolt+s://graph.example.org',
    'neo4j://10.0.0.7:7687',
    'neo4j+s://abcd1234.databases.neo4j.io',
  ])('take the address %s', (uri) => {
    expect(() => checkAddress(uri)).not.toThrow()
  })

  it.each([
    'http://localhost:7474',
    'bolt+ssc://localhost',
    'localhost:7687',
    'neo4j://',
    'neo4j',
    '',
  ])('refuse the address "%s" with the way out', (uri) => {
    expect(() => checkAddress(uri)).toThrow(
      new InvalidConfiguration(
        'NEO4J_URI is not the address of a Neo4j. It begins with bolt://, bolt+s://, neo4j:// or neo4j+s:// and names a host, as in neo4j://localhost:7687.',
      ),
    )
  })

  it('bound how long the driver connects, waits for a connection and tries again', () => {
    expect(driverConfiguration(defaultBounds)).toMatchObject({
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
    })
  })

  it('size the pool, and renew its connections before a balancer drops them', () => {
    expect(driverConfiguration(defaultBounds)).toMatchObject({
      maxConnectionPoolSize: 100,
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionLifetime: 1_800_000,
    })
  })

  it('read whole numbers as numbers', () => {
    expect(driverConfiguration(defaultBounds).disableLosslessIntegers).toBe(true)
  })

  it('name this program and its version to the server', () => {
    expect(driverConfiguration(defaultBounds).userAgent).toMatch(
      /^library-work-graph\/\d+\.\d+\.\d+/,
    )
  })

  it('leave encryption to the scheme of the address', () => {
    const configuration = driverConfiguration(defaultBounds)
    expect(configuration).not.toHaveProperty('encrypted')
    expect(configuration).not.toHaveProperty('trust')
  })
})
