import { ask, latencies, warmUp } from '../measure/http'
import { countObjects, dataOf, refuseDifference } from '../measure/answers'
import { interleave, typical } from '../measure/interleave'
import { quickest } from '../measure/quickest'
import { milliseconds, ratio, table } from '../measure/table'
import type { ServerProcess } from '../measure/server-process'
import { questions, type Question } from '../questions'
import type { Stages } from '../server/stages'

const warmUps = 200
const callsOfTurn = 4
/** From this many objects on, the whole stack may take one and a half times the statement alone. */
const large = 500
const aim = 1.5

interface Figures {
  readonly objects: number
  readonly statement: number
  readonly memory: number
  readonly stack: number
  readonly measure: number
  readonly stages: Stages
}

/** The whole stack against the best statement by hand, and against the same answer from memory. */
export async function measureAgainstStatements(
  engine: string,
  server: ServerProcess,
  rounds: number,
): Promise<string> {
  const measured: [Question, Figures][] = []
  for (const question of questions) {
    measured.push([question, await measure(question, server, rounds)])
  }
  const rows = measured.map(([question, figures]) => [
    question.name,
    String(figures.objects),
    milliseconds(figures.statement),
    milliseconds(figures.memory),
    milliseconds(figures.stack),
    figures.objects < large ? 'statement + memory' : 'statement',
    ratio(figures.measure),
    figures.measure <= aim ? 'met' : 'missed',
  ])
  const stages = measured.map(([question, figures]) => stageRow(question, figures))
  const heads = ['question', 'objects', 'statement', 'memory', 'stack', 'measure', 'ratio', 'aim']
  const stageHeads = ['question', 'compile', 'fetch', 'unpack', 'execute', 'serialise', 'HTTP']
  return [
    `On ${engine}, in milliseconds; the aim is ${aim} times the measure`,
    table(heads, rows),
    `Where the time goes on ${engine}, in milliseconds`,
    table(stageHeads, stages),
  ].join('\n\n')
}

async function measure(
  question: Question,
  { port, memoryPort, process }: ServerProcess,
  rounds: number,
): Promise<Figures> {
  const { name, ours, statement, parameters } = question
  const given = { name: statement, parameters }
  const data = dataOf(name, await ask(port, ours))
  refuseDifference(name, data, await process.order('rows', given))
  await warmUp(port, ours)
  await warmUp(memoryPort, ours)
  await process.order('statement', { ...given, times: warmUps })
  const times = await interleave(
    {
      statement: async () =>
        quickest(await process.order('statement', { ...given, times: callsOfTurn })),
      memory: async () => quickest(await latencies(memoryPort, ours, callsOfTurn)),
      stack: async () => quickest(await latencies(port, ours, callsOfTurn)),
    },
    rounds,
  )
  const objects = countObjects(data)
  return {
    objects,
    statement: typical(times, (round) => round.statement),
    memory: typical(times, (round) => round.memory),
    stack: typical(times, (round) => round.stack),
    measure: typical(times, ({ stack, statement: alone, memory }) =>
      objects < large ? stack / (alone + memory) : stack / alone,
    ),
    stages: await process.order('stages', { request: ours, times: warmUps }),
  }
}

function stageRow({ name }: Question, { stack, stages }: Figures): readonly string[] {
  const parts = [stages.compile, stages.fetch, stages.unpack, stages.execute, stages.serialise]
  const rest = stack - parts.reduce((sum, part) => sum + part, 0)
  return [name, ...parts.map(milliseconds), milliseconds(rest)]
}
