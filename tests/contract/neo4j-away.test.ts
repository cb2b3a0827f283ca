import type { Graph } from '../../src/graph/graph'
import { openNeo4j } from '../../src/graph/neo4j'
import type { Neo4jSettings } from '../../src/graph/neo4j-settings'
import { describeOnlyOnNeo4j } from '../support/engines/engines'
import { Proxy } from '../support/servers/proxy'
import { rejection } from '../support/rejection'

const short = { connecting: 300, acquiring: 500, retrying: 300 }

const AWAY = {
  code: 'UNAVAILABLE',
  message:
    'Neo4j does not answer. Ask again in a moment; if it stays away, see that it runs and that NEO4J_URI is its address.',
}

describe('Neo4j', () => {
  describeOnlyOnNeo4j((engine) => {
    const settings = engine.settings as Neo4jSettings
    let graph: Graph
    let proxy: Proxy

    const open = (changes: Partial<Neo4jSettings> = {}) =>
      openNeo4j({ ...settings, bounds: short, ...changes })

    beforeEach(() => {
      const { hostname, port } = new URL(settings.uri)
      proxy = new Proxy({ host: hostname, port: Number(port) })
    })

    afterEach(async () => {
      await graph.close()
      await proxy.go()
    })

    const ask = () => graph.read('RETURN 1 AS answer')
    const write = () => graph.write((transaction) => transaction.run('RETURN 1 AS answer'))

    it('that is away at the start is found when it comes', async () => {
      await proxy.come()
      await proxy.go()
      graph = await open({ uri: proxy.uri })
      expect(await rejection(graph.verify())).toMatchObject(AWAY)
      expect(await rejection(ask())).toMatchObject(AWAY)
      await proxy.come()
      await graph.verify()
      expect(await ask()).toEqual([{ answer: 1 }])
    })

    it('that goes away later is found when it comes back', async () => {
      await proxy.come()
      graph = await open({ uri: proxy.uri })
      expect(await ask()).toEqual([{ answer: 1 }])
      await proxy.go()
      expect(await rejection(graph.verify())).toMatchObject(AWAY)
      expect(await rejection(ask())).toMatchObject(AWAY)
      expect(await rejection(write())).toMatchObject(AWAY)
      await proxy.come()
      await graph.verify()
      expect(await ask()).toEqual([{ answer: 1 }])
      expect(await write()).toEqual([{ answer: 1 }])
    })

    it('that takes connections and never answers is unavailable', async () => {
      await proxy.hang()
      graph = await open({ uri: proxy.uri })
      expect(await rejection(graph.verify())).toMatchObject({ code: 'UNAVAILABLE' })
      expect(await rejection(ask())).toMatchObject({ code: 'UNAVAILABLE' })
    })

    it('that falls silent is unavailable until it is heard again', async () => {
      await proxy.come()
      graph = await open({ uri: proxy.uri, bounds: { ...short, reading: 300 } })
      expect(await ask()).toEqual([{ answer: 1 }])
      proxy.stall()
      expect(await rejection(ask())).toMatchObject({ code: 'UNAVAILABLE' })
      await proxy.go()
      await proxy.come()
      expect(await ask()).toEqual([{ answer: 1 }])
    })

    it('that refuses the password says so, with the way out', async () => {
      // A stranger, since Neo4j locks out a user whose password was wrong too often.
      graph = await open({ username: 'stranger' })
      const denied = {
        code: 'ACCESS_DENIED',
        message:
          'Neo4j refuses the user name or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows, and start again.',
      }
      expect(await rejection(graph.verify())).toMatchObject(denied)
      expect(await rejection(ask())).toMatchObject(denied)
    })

    it('without the database that is asked for says so', async () => {
      graph = await open({ database: 'nowhere' })
      const missing = {
        code: 'CONFIGURATION_INVALID',
        message:
          'Neo4j has no database of this name. Set NEO4J_DATABASE to one that exists, or leave it out for the default one.',
      }
      expect(await rejection(graph.verify())).toMatchObject(missing)
      expect(await rejection(ask())).toMatchObject(missing)
    })

    it('stops a query at its time limit', async () => {
      graph = await open({ bounds: { reading: 200 } })
      const endless = graph.read('UNWIND range(1, 1000000000) AS n RETURN max(n) AS most')
      expect(await rejection(endless)).toMatchObject({
        code: 'QUERY_TIMED_OUT',
        message:
          'The query took longer than its time limit. Ask for less: fewer levels, a smaller page, a narrower filter.',
      })
    })
  })
})
