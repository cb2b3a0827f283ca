import { parse, type ExecutionResult } from 'graphql'
import type { Operation } from '../../../src/api/execute'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { Memory } from '../reference/memory'
import { bounds, type Bound } from '../reference/stated-times'
import { type AnsweredWay, durationBetween, type TimeBetween } from '../reference/times-between'
import type { Disagreement } from './comparison'

const sum = `{ days knownDays steps { id } withoutDuration { id } withoutWaitingTime { id }
  claims { id } modality }`
const text = `query ($from: ID!, $to: ID!) { durationBetween(from: $from, to: $to) {
  workflow { id } libraries { id } from { id } to { id } differing { id } loops { id } awaited { id }
  ${bounds.map((bound) => `${bound} ${sum}`).join('\n  ')}
} }`

/** So many pairs of tasks of a dataset are asked about. */
const most = 3

type Answered = TimeBetween & Readonly<Record<Bound, AnsweredWay>>

/**
 * What is wrong in the times between tasks of a dataset. Of several ways that take as long any can be the one that counts, so it is checked and not
 * repeated; all else is compared.
 */
export async function durationFault(
  run: (operation: Operation) => Promise<ExecutionResult>,
  dataset: Dataset,
): Promise<Disagreement | undefined> {
  const memory = new Memory(dataset)
  const tasks = memory.ofKind('Task').map(({ id }) => id)
  const asked = tasks
    .flatMap((from) => tasks.map((to) => ({ from, to })))
    .map((variables) => ({ variables, expected: durationBetween(memory, variables) }))
    .sort((one, other) => choicesIn(other.expected) - choicesIn(one.expected))
    .slice(0, most)
  for (const { variables, expected } of asked) {
    const { data, errors = [] } = await run({ document: parse(text), variables })
    const answered = (data as Answer | null | undefined)?.durationBetween
    const fault = answered ? faultIn(expected, answered) : 'The times are added up.'
    if (fault === undefined) continue
    return { path: 'durationBetween', expected: fault, actual: answered ?? errors, text, variables }
  }
  return undefined
}

/** How often it matters which way counts: first what is told most of. */
function choicesIn(expected: readonly TimeBetween[]): number {
  const sums = expected.flatMap((entry) => bounds.map((bound) => entry[bound]))
  return sums.filter(({ hasChoice }) => hasChoice).length + Math.min(expected.length, 1) / 2
}

interface Answer {
  readonly durationBetween: readonly Answered[]
}

function faultIn(expected: readonly TimeBetween[], answered: readonly Answered[]): unknown {
  const [ours, theirs] = [expected, answered].map((all) => JSON.stringify(all.map(comparable)))
  if (ours !== theirs) return ours
  return expected
    .flatMap((entry, place) =>
      bounds.map((bound) => {
        const way = answered[place]?.[bound]
        const fault = way && entry[bound].wrongIn(way)
        return fault && `${entry.workflow.id} ${entry.from.id} ${entry.to.id} ${bound}: ${fault}`
      }),
    )
    .find((fault) => fault !== undefined)
}

/** What does not depend on which way counts, with ids in the place of nodes. */
function comparable(entry: TimeBetween): unknown {
  const { workflow, libraries, from, to, differing, loops, awaited } = entry
  const sums = bounds.map((bound) => {
    const { days, withoutDuration, withoutWaitingTime } = entry[bound]
    return [days, idsOf(withoutDuration), idsOf(withoutWaitingTime)]
  })
  return [workflow.id, from.id, to.id, ...[libraries, differing, loops, awaited].map(idsOf), sums]
}

function idsOf(nodes: readonly { readonly id: string }[]): readonly string[] {
  return nodes.map(({ id }) => id)
}
