import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { PartBetween, waitsForAll } from './part-between'
import { type Bound, bounds, StatedTimes } from './stated-times'
import { ToldWorkflow } from './told-workflow'
import { sureness } from './ways'

/** How long a workflow takes from a step to a step. */
export interface TimeBetween extends Readonly<Record<Bound, TimeSum>> {
  readonly workflow: StoredNode
  readonly libraries: readonly StoredNode[]
  readonly from: StoredNode
  readonly to: StoredNode
  readonly differing: readonly StoredNode[]
  readonly loops: readonly StoredNode[]
  readonly awaited: readonly StoredNode[]
}

interface TimeSum {
  readonly days: number | null
  readonly withoutDuration: readonly StoredNode[]
  readonly withoutWaitingTime: readonly StoredNode[]
  /** Whether ways take different times, so that it matters which one counts. */
  readonly hasChoice: boolean
  /** What of `knownDays`, `steps`, `claims` and `modality` is wrong, which depend on which of several ways counts. */
  wrongIn(answer: AnsweredWay): string | undefined
}

/** What an answer says of the way that counts: ids, and figures. */
export interface AnsweredWay {
  readonly knownDays: number
  readonly steps: readonly { readonly id: string }[]
  readonly claims: readonly { readonly id: string }[]
  readonly modality: string | null
}

/** The workflows by id, in each of them the pairs of steps as they are told. */
export function durationBetween(memory: Memory, given: Given): readonly TimeBetween[] {
  const [from, to] = ['from', 'to'].map((name) => memory.end(given[name] as string))
  return [...memory.ofKind('Workflow')]
    .sort(byId)
    .map((node) => ToldWorkflow.of(memory, node))
    .filter((told) => isMeant(told, given))
    .flatMap((told) => timesIn(told, from as StoredNode, to as StoredNode))
}

/** If all libraries are meant, what systems let happen is left out. */
function isMeant({ node, libraries }: ToldWorkflow, { library, workflow }: Given): boolean {
  if (workflow != null && node.id !== workflow) return false
  if (library != null) return libraries.some(({ id }) => id === library)
  const isOfNoSystem = libraries.some(({ properties }) => properties['kind'] !== 'SYSTEM')
  return workflow != null || libraries.length === 0 || isOfNoSystem
}

function timesIn(told: ToldWorkflow, from: StoredNode, to: StoredNode): readonly TimeBetween[] {
  const times = new StatedTimes(told)
  const pairs = told.stepsOf(from).flatMap((first) =>
    told
      .stepsOf(to)
      // A step leads from the beginning of its task to its end.
      .filter((last) => (first === last ? from === to : told.after(first).has(last)))
      .map((last) => new PartBetween(told, first, last)),
  )
  return pairs.map((part) => ({
    workflow: told.node,
    libraries: told.libraries,
    from: part.from,
    to: part.to,
    ...(Object.fromEntries(bounds.map((bound) => [bound, timeSum(part, times, bound)])) as Record<
      Bound,
      TimeSum
    >),
    differing: part.steps.filter((step) => times.differs(step)),
    loops: part.loops,
    awaited: part.awaited,
  }))
}

function timeSum(part: PartBetween, times: StatedTimes, bound: Bound): TimeSum {
  const isFirst = (step: StoredNode) => step === part.from
  const timeOf = (step: StoredNode) => times.seconds(step, bound, isFirst(step))
  const withoutDuration = part.steps.filter((step) => times.lacks(step, 'TAKES', bound))
  const withoutWaitingTime = part.steps.filter(
    (step) => !isFirst(step) && times.lacks(step, 'WAITS', bound),
  )
  const isStated = withoutDuration.length === 0 && withoutWaitingTime.length === 0
  const isWhole = part.loops.length === 0 && part.awaited.length === 0
  const [least, most] = [quickest(part, timeOf), slowest(part, timeOf)]
  const seconds = bound === 'atLeast' ? least : most
  return {
    days: isStated && (isWhole || bound === 'atLeast') ? inDays(seconds) : null,
    withoutDuration,
    withoutWaitingTime,
    hasChoice: least !== most && !isLoose(part, bound),
    wrongIn: (answer) => {
      const steps = answer.steps.map(({ id }) => part.steps.find((step) => step.id === id))
      if (steps.includes(undefined)) return 'All steps of the way stand between.'
      const way = steps as readonly StoredNode[]
      const claims = way.flatMap((step) => times.added(step, bound, isFirst(step)))
      return (
        wrongInWay(part, way) ??
        wrongInSum(answer, claims, way.map(timeOf), isLoose(part, bound) ? undefined : seconds)
      )
    },
  }
}

/** Which way counts through a loop is not laid down but for the least. */
function isLoose({ loops }: PartBetween, bound: Bound): boolean {
  return bound !== 'atLeast' && loops.length > 0
}

function wrongInWay(part: PartBetween, way: readonly StoredNode[]): string | undefined {
  if (way[0] !== part.from || way.at(-1) !== part.to)
    return 'The way leads from the first step to the last.'
  if (new Set(way).size < way.length) return 'The way meets each step once.'
  const isLinked = way.every((step, place) => {
    const next = way[place + 1]
    return (
      next === undefined ||
      part.leadsAtOnce(step, next) ||
      part.loops.includes(step) ||
      part.loops.includes(next)
    )
  })
  return isLinked ? undefined : 'Each step of the way leads to the next.'
}

function wrongInSum(
  answer: AnsweredWay,
  claims: readonly StoredEdge[],
  seconds: readonly number[],
  wanted: number | undefined,
): string | undefined {
  const sum = seconds.reduce((all, each) => all + each, 0)
  const ids = JSON.stringify(claims.map(({ id }) => id))
  const modality = claims.length === 0 ? null : sureness(claims).modality
  if (answer.knownDays !== inDays(sum)) return `The steps of the way take ${inDays(sum)} days.`
  if (wanted !== undefined && answer.knownDays !== inDays(wanted))
    return `The way that counts takes ${inDays(wanted)} days.`
  if (JSON.stringify(answer.claims.map(({ id }) => id)) !== ids) return `The claims are ${ids}.`
  return answer.modality === modality ? undefined : `The weakest claim is ${modality}.`
}

type TimeOf = (step: StoredNode) => number

/**
 * The least time to the last step. Each step begins when the first of those before it has ended, and one that waits for all when the last has; what
 * comes only after it cannot be waited for. Times are taken down until none gets shorter.
 */
function quickest(part: PartBetween, timeOf: TimeOf): number {
  const ends = new Map(part.steps.map((step) => [step, Infinity]))
  ends.set(part.from, timeOf(part.from))
  for (let rounds = 0; rounds <= part.steps.length ** 2; rounds += 1) {
    for (const step of part.steps) {
      if (step === part.from) continue
      const awaited = waitsForAll(step) ? part.beforeWithoutLoops(step) : []
      const all = awaited.length > 0 ? awaited : part.before(step)
      const begins = all.map((each) => ends.get(each) ?? Infinity)
      const begin = awaited.length > 0 ? Math.max(...begins) : Math.min(...begins)
      ends.set(step, begin + timeOf(step))
    }
  }
  return ends.get(part.to) ?? Infinity
}

/** The most time of all ways that meet no step twice. */
function slowest(part: PartBetween, timeOf: TimeOf): number {
  const longest = (step: StoredNode, met: readonly StoredNode[]): number => {
    if (step === part.from) return timeOf(step)
    const before = part.before(step).filter((each) => !met.includes(each))
    return Math.max(...before.map((each) => longest(each, [...met, each]))) + timeOf(step)
  }
  return longest(part.to, [part.to])
}

/** In days of 24 hours, to four places. */
function inDays(seconds: number): number {
  return Number((seconds / 86_400).toFixed(4))
}
