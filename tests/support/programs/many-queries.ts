import { openGrafeo } from '../../../src/graph/grafeo'
import { migrate } from '../../../src/graph/migrations'
import { startTestServer, type TestServer } from '../servers/server'

/** A program of its own: a server that is asked query after query, none of them like another, each as many times in a row as is given. */
async function main(times: number): Promise<void> {
  const graph = await openGrafeo()
  await migrate(graph, { now: () => new Date('2026-11-24T12:00:00Z') })
  const server = await startTestServer(graph)
  const megabytes: number[] = []
  for (let number = 0; number < 800; number += 1) {
    for (let time = 0; time < times; time += 1) await ask(server, number)
    if (number % 200 === 199) megabytes.push(heap())
  }
  await server.stop()
  process.stdout.write(JSON.stringify(megabytes))
}

/** Twenty lists, so that a few such queries fill all that the server keeps of them. */
async function ask(server: TestServer, number: number): Promise<void> {
  const lists = Array.from(
    { length: 20 },
    (_, place) => `list${number}x${place}: roles { id label }`,
  )
  const { errors } = await server.query(`{ ${lists.join(' ')} }`)
  if (errors) throw new Error(JSON.stringify(errors))
}

/** What a collection of garbage leaves. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

main(Number(process.argv[2])).catch((error: unknown) => {
  process.stderr.write(String(error))
  process.exitCode = 1
})
