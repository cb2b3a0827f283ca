import { InvalidInput } from '../../domain/errors'
import { pageSize } from '../../query/paging/page'
import { defaultLimit } from '../../query/roots/paths'
import { groundsOf, type Grounds } from '../order/modality-of-way'
import type { Link } from '../order/reach'
import { StepOrder } from '../order/step-order'
import type { Flow } from '../succession/flow'
import { simpleWays } from './simple-ways'

/** A way of work from one task to another, or against it. */
interface Path extends Grounds<Link> {
  readonly length: number
  readonly nodes: readonly string[]
}

/** The paths that were asked for, and what cut them short. */
export interface Paths {
  readonly paths: readonly Path[]
  readonly complete: boolean
  readonly limitedBy: readonly ('LIMIT' | 'MAX_LENGTH')[]
}

/** How many paths are asked for, how long, and which way. */
export interface PathLimits {
  readonly direction: 'FORWARD' | 'BACKWARD' | 'ANY'
  readonly maxLength: number
  readonly limit: number
}

export function pathLimits(args: {
  readonly direction: PathLimits['direction']
  readonly maxLength?: number | null
  readonly limit?: number | null
}): PathLimits {
  const maxLength = args.maxLength ?? Infinity
  if (maxLength < 1) {
    throw new InvalidInput(
      `The argument maxLength is ${maxLength}; between two tasks it must be 1, the very next step, or more. Leave it out to follow the work to its end.`,
    )
  }
  return {
    direction: args.direction,
    maxLength,
    limit: pageSize('limit', args.limit ?? defaultLimit),
  }
}

/** The ways through workflows from the tasks of one flow to others, by their steps: the shortest first. */
export function waysOfWork(
  flow: Flow,
  goals: ReadonlySet<string>,
  { direction, maxLength, limit }: PathLimits,
): Paths {
  const order = new StepOrder(flow.links)
  const [ours, theirs] = [placesOf(flow, flow.kinds), placesOf(flow, goals)]
  const forward = direction === 'BACKWARD' ? [] : pathsBetween(flow, order, ours, theirs)
  const backward = direction === 'FORWARD' ? [] : pathsBetween(flow, order, theirs, ours)
  const found: Path[] = []
  let isLonger = false
  for (const path of merged(forward, reversed(backward))) {
    isLonger = path.length > maxLength
    if (isLonger || found.length > limit) break
    found.push(path)
  }
  const limitedBy = [
    ...(found.length > limit ? (['LIMIT'] as const) : []),
    ...(isLonger ? (['MAX_LENGTH'] as const) : []),
  ]
  return { paths: found.slice(0, limit), complete: limitedBy.length === 0, limitedBy }
}

/** The place of tasks in the order of the work. */
interface Places {
  readonly steps: readonly string[]
  readonly enabled: readonly string[]
}

function placesOf({ steps, links }: Flow, tasks: ReadonlySet<string>): Places {
  const doing = [...steps.values()].filter(
    ({ task, isOfPractice }) => isOfPractice && tasks.has(task),
  )
  const enabling = links.filter(({ kind, to }) => kind === 'ENABLES' && tasks.has(to))
  return { steps: doing.map(({ id }) => id), enabled: [...new Set(enabling.map(({ to }) => to))] }
}

function* pathsBetween(
  flow: Flow,
  order: StepOrder<Link>,
  from: Places,
  to: Places,
): Generator<Path> {
  const goals = new Set([...to.steps, ...to.enabled])
  for (const links of simpleWays(order, from.steps, goals)) yield pathOf(flow, links)
}

/** From the task that is really done, step by step, to the other. */
function pathOf({ steps }: Flow, links: readonly Link[]): Path {
  const places = [...links.slice(0, 1).map(({ from }) => from), ...links.map(({ to }) => to)]
  const [first, last] = [steps.get(places[0] ?? ''), steps.get(places.at(-1) ?? '')]
  const claims = [
    ...(first ? [first.membership] : []),
    ...links,
    ...(last ? [last.membership] : []),
  ]
  return {
    length: links.length,
    nodes: [...(first ? [first.task] : []), ...places, ...(last ? [last.task] : [])],
    ...groundsOf(claims),
  }
}

function* reversed(paths: Iterable<Path>): Generator<Path> {
  for (const { length, nodes, claims } of paths)
    yield { length, nodes: nodes.toReversed(), ...groundsOf(claims.toReversed()) }
}

/** Two sequences in order of length as one: of equally long paths those of the first come first. */
function* merged(one: Iterable<Path>, other: Iterable<Path>): Generator<Path> {
  const [first, second] = [one[Symbol.iterator](), other[Symbol.iterator]()]
  let [left, right] = [first.next(), second.next()]
  while (!left.done || !right.done) {
    if (!left.done && (right.done || left.value.length <= right.value.length)) {
      yield left.value
      left = first.next()
    } else if (!right.done) {
      yield right.value
      right = second.next()
    }
  }
}
