import { openGraph } from '../../../src/graph/open-graph'
import { rejection } from '../../support/rejection'

describe('opening the graph', () => {
  it('gives the embedded engine if Grafeo is asked for', async () => {
    const graph = await openGraph({ engine: 'grafeo' })
    expect(graph.engine).toBe('grafeo')
    await graph.close()
  })

  it('gives Neo4j if Neo4j is asked for, though none is there yet', async () => {
    const graph = await openGraph({
      engine: 'neo4j',
      uri: 'neo4j://nowhere.invalid:7687',
      username: 'neo4j',
      password: 'library-work-graph',
    })
    expect(graph.engine).toBe('neo4j')
    await graph.close()
  })

  it('refuses an address with more than scheme, host and port, and does not repeat it', async () => {
    const error = await rejection(
      openGraph({
        engine: 'neo4j',
        uri: 'bolt://localhost:7687/?policy=near',
        username: 'neo4j',
        password: 'library-work-graph',
      }),
    )
    expect(error).toMatchObject({
      code: 'CONFIGURATION_INVALID',
      message:
        'NEO4J_URI is not an address that the driver can use. Give scheme, host and port alone, as in neo4j://localhost:7687.',
    })
  })
})
