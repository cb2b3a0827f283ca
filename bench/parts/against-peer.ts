import type { Neo4jSettings } from '../engines'
import { ask, latencies, throughput, warmUp } from '../measure/http'
import { dataOf, refuseDifference } from '../measure/answers'
import { interleave, typical } from '../measure/interleave'
import { startPeer } from '../measure/peer-process'
import { quickest } from '../measure/quickest'
import { milliseconds, ratio, table } from '../measure/table'
import type { ServerProcess } from '../measure/server-process'
import { questions, type Question, type Request } from '../questions'
import { statementText } from '../statement-text'

const load = { clients: 8, seconds: 0.5 }
const callsOfTurn = 4
const aim = 2.5

type Compared = Question & { readonly peer: Request }

/**
 * The project against @neo4j/graphql: the same Neo4j, the same data, the same questions, the same load over HTTP. Beside them the statement
 * by hand with nothing around it but HTTP, which shows what there is to gain at all.
 */
export async function measureAgainstPeer(
  server: ServerProcess,
  neo4j: Neo4jSettings,
  rounds: number,
): Promise<string> {
  const peer = await startPeer(neo4j)
  try {
    const rows: (readonly string[])[] = []
    for (const question of questions) {
      if (hasPeer(question)) rows.push(await compare(question, server, peer.port, rounds))
    }
    const heads = [
      'question',
      'ours, answers/s',
      'peer, answers/s',
      'throughput',
      'aim',
      'bare, answers/s',
      'throughput of the bare',
      'ours, ms',
      'peer, ms',
      'latency',
    ]
    return [
      `Against @neo4j/graphql ${peer.version}, ${load.clients} clients at once; the aim is ${aim} times its throughput`,
      table(heads, rows),
    ].join('\n\n')
  } finally {
    peer.stop()
  }
}

function hasPeer(question: Question): question is Compared {
  return question.peer !== undefined
}

async function compare(
  { name, ours, peer, statement, parameters }: Compared,
  { port, barePort }: ServerProcess,
  peerPort: number,
  rounds: number,
): Promise<readonly string[]> {
  refuseDifference(
    name,
    dataOf(name, await ask(port, ours)),
    dataOf(name, await ask(peerPort, peer)),
  )
  await warmUp(port, ours)
  await warmUp(peerPort, peer)
  const bare = { query: statementText(statement), variables: parameters }
  await warmUp(barePort, bare)
  const answers = await interleave(
    {
      ours: () => throughput(port, ours, load),
      peer: () => throughput(peerPort, peer, load),
      bare: () => throughput(barePort, bare, load),
    },
    Math.ceil(rounds / 4),
  )
  const times = await interleave(
    {
      ours: async () => quickest(await latencies(port, ours, callsOfTurn)),
      peer: async () => quickest(await latencies(peerPort, peer, callsOfTurn)),
    },
    rounds,
  )
  const gain = typical(answers, (round) => round.ours / round.peer)
  return [
    name,
    typical(answers, (round) => round.ours).toFixed(0),
    typical(answers, (round) => round.peer).toFixed(0),
    ratio(gain),
    gain >= aim ? 'met' : 'missed',
    typical(answers, (round) => round.bare).toFixed(0),
    ratio(typical(answers, (round) => round.bare / round.peer)),
    milliseconds(typical(times, (round) => round.ours)),
    milliseconds(typical(times, (round) => round.peer)),
    ratio(typical(times, (round) => round.peer / round.ours)),
  ]
}
