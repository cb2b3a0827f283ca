import { startOwnNeo4j } from '../engines'
import { ask, latencies, warmUp } from '../measure/http'
import { interleave, typical } from '../measure/interleave'
import { dataOf, refuseDifference } from '../measure/answers'
import { startServerProcess, type ServerProcess } from '../measure/server-process'
import { quickest } from '../measure/quickest'
import { milliseconds, ratio, table } from '../measure/table'
import { whatFollows } from '../questions'

const callsOfTurn = 10
const aim = 1.5

/** What follows a task, in a small graph and in the largest, which holds all of the small one. */
export async function measureScale(
  small: Readonly<Record<'grafeo' | 'neo4j', ServerProcess>>,
  largest: number,
  rounds: number,
): Promise<string> {
  const neo4j = await startOwnNeo4j()
  try {
    const rows = [
      ['Grafeo', ...(await compare(small.grafeo, { engine: 'grafeo' }, largest, rounds))],
      ['Neo4j', ...(await compare(small.neo4j, neo4j.settings, largest, rounds))],
    ]
    const heads = ['engine', 'small, ms', `${largest} nodes, ms`, 'ratio', 'aim']
    return `What follows a task, by the size of the graph\n\n${table(heads, rows)}`
  } finally {
    await neo4j.stop()
  }
}

async function compare(
  small: ServerProcess,
  settings: Parameters<typeof startServerProcess>[0]['settings'],
  nodes: number,
  rounds: number,
): Promise<readonly string[]> {
  const large = await startServerProcess({ settings, nodes, isAlone: true })
  try {
    const { name, ours } = whatFollows
    const answers = await Promise.all([ask(small.port, ours), ask(large.port, ours)])
    refuseDifference(name, dataOf(name, answers[0]), dataOf(name, answers[1]))
    for (const { port } of [small, large]) await warmUp(port, ours)
    const times = await interleave(
      {
        small: async () => quickest(await latencies(small.port, ours, callsOfTurn)),
        large: async () => quickest(await latencies(large.port, ours, callsOfTurn)),
      },
      rounds,
    )
    const growth = typical(times, (round) => round.large / round.small)
    return [
      milliseconds(typical(times, (round) => round.small)),
      milliseconds(typical(times, (round) => round.large)),
      ratio(growth),
      growth <= aim ? 'met' : 'missed',
    ]
  } finally {
    await large.stop()
  }
}
