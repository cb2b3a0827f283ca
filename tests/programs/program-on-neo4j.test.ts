import type { Neo4jSettings } from '../../src/graph/neo4j-settings'
import { describeOnlyOnNeo4j } from '../support/engines/engines'
import { addressOf, startProgram, type Program } from '../support/programs/program'
import { Proxy } from '../support/servers/proxy'
import { untilReadiness } from '../support/servers/readiness'
import { postQuery } from '../support/servers/server'

const query = '{ task(label: "ordering") { followedBy { label } } }'

describe('The program', () => {
  describeOnlyOnNeo4j((engine) => {
    const { uri, username, password } = engine.settings as Neo4jSettings
    let proxy: Proxy
    let program: Program

    beforeEach(async () => {
      const graph = await engine.open()
      await graph.close()
      const { hostname, port } = new URL(uri)
      proxy = new Proxy({ host: hostname, port: Number(port) })
      await proxy.come()
    })

    afterEach(async () => {
      program.signal('SIGTERM')
      await program.exitCode
      await proxy.go()
    })

    const start = (variables: Readonly<Record<string, string>> = {}) =>
      startProgram({
        PORT: '0',
        REFERENCE_DATASETS: 'none',
        NEO4J_URI: proxy.uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        ...variables,
      })

    it('prepares its graph once Neo4j is there, and outlives its going and coming', async () => {
      await proxy.go()
      program = start()
      await program.until('Ctrl-C stops it.')
      const address = addressOf(program)
      expect(await untilReadiness(address, 503)).toMatchObject({ code: 'UNAVAILABLE' })

      await proxy.come()
      expect(await untilReadiness(address, 200)).toEqual({ status: 'ready', engine: 'neo4j' })
      const answer = await ask(address)
      expect(answer).toEqual({ data: { task: { followedBy: expect.any(Array) } } })

      await proxy.go()
      expect(await untilReadiness(address, 503)).toMatchObject({ code: 'UNAVAILABLE' })
      expect(await ask(address)).toMatchObject({
        errors: [{ extensions: { code: 'UNAVAILABLE' } }],
      })

      await proxy.come()
      await untilReadiness(address, 200)
      expect(await ask(address)).toEqual(answer)
      program.signal('SIGTERM')
      expect(await program.exitCode).toBe(0)
    }, 300_000)

    it('ends with one message if Neo4j refuses the password', async () => {
      program = start({ NEO4J_PASSWORD: 'not-the-password' })
      expect(await program.exitCode).toBe(1)
      expect(program.errors()).toMatch(/^ACCESS_DENIED: .*NEO4J_PASSWORD.*\n$/)
      expect(program.errors()).not.toContain('not-the-password')
      expect(program.output()).toBe('')
    }, 60_000)
  })
})

async function ask(address: string): Promise<unknown> {
  const response = await postQuery(address, { query })
  return response.json()
}
