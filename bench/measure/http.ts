import { Agent, request } from 'node:http'
import type { Request } from '../questions'

const warmUpMilliseconds = 3000

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks a GraphQL server, and gives the text of its answer as it comes. */
export function ask(port: number, question: Request): Promise<string> {
  const body = JSON.stringify(question)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const options = { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }
  return new Promise((resolve, reject) => {
    const asking = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
      response.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

/** The milliseconds of each of several requests, one after the other. */
export async function latencies(
  port: number,
  question: Request,
  times: number,
): Promise<readonly number[]> {
  const runs: number[] = []
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now()
    await ask(port, question)
    runs.push(performance.now() - begun)
  }
  return runs
}

/** Asks for so long that the server and its engine have compiled what they run. */
export async function warmUp(port: number, question: Request): Promise<void> {
  const end = performance.now() + warmUpMilliseconds
  while (performance.now() < end) await ask(port, question)
}

/** Answers a second, while several clients ask without a pause. */
export async function throughput(
  port: number,
  question: Request,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<number> {
  const begun = performance.now()
  const end = begun + seconds * 1000
  let answers = 0
  const client = async () => {
    while (performance.now() < end) {
      await ask(port, question)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (answers * 1000) / (performance.now() - begun)
}

/** The milliseconds until the server says that it lives, over a connection of its own. */
export async function timeToLive(port: number): Promise<number> {
  const begun = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}/health/live`)
  await response.arrayBuffer()
  return performance.now() - begun
}
