import { ask } from '../measure/http'
import { dataOf } from '../measure/answers'
import { table } from '../measure/table'
import type { ServerProcess } from '../measure/server-process'

const queries = 1000
const series = 10

/** A thousand different queries one after another, several times over: what they leave in memory must not add up. */
export async function measureManyQueries(
  engine: string,
  { port, process }: ServerProcess,
): Promise<string> {
  const rows: string[][] = []
  for (let number = 0; number <= series; number += 1) {
    if (number > 0) await askDifferentQueries(port, number)
    const { heap, resident } = await process.order('memory', null)
    rows.push([String(number * queries), heap.toFixed(1), resident.toFixed(0)])
  }
  const heads = ['different queries', 'heap in MB', 'resident in MB']
  return `Memory of the server on ${engine}\n\n${table(heads, rows)}`
}

/** Each has words of its own, so that no cache knows it. */
async function askDifferentQueries(port: number, number: number): Promise<void> {
  for (let place = 0; place < queries; place += 1) {
    const name = `query${number}x${place}`
    const query = `{ ${name}: workflows(limit: ${1 + (place % 3)}) { id steps { ${name}: task { label } } } }`
    dataOf(name, await ask(port, { query, variables: {} }))
  }
}
