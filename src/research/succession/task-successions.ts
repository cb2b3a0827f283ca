import { compareIds } from '../../domain/compare-ids'
import { groupBy } from '../../domain/group-by'
import { GraphOutOfDate } from '../../domain/errors'
import { rankOfLink, type Link, type Reach } from '../order/reach'
import { StepOrder } from '../order/step-order'
import { wayOf, type Relation, type Way } from '../order/way'
import type { Flow, FlowStep } from './flow'

/** Whether the tasks after a task are asked for, or those before it. */
export type Side = 'AFTER' | 'BEFORE'

/** One way by which a task comes before or after another. The last step is null when the way ends at a task that becomes possible. */
export interface Occurrence {
  readonly task: string
  readonly workflow: string
  readonly from: string
  readonly to: string | null
  readonly distance: number
  readonly relation: Relation
  readonly rank: number
  /** The way itself, made only when something of it is asked for. */
  readonly way: () => Way<Link>
}

/** A task that comes before or after another: the nearest and strongest way to it, and all of them. */
export interface TaskSuccession {
  readonly task: string
  readonly best: Occurrence
  readonly occurrences: readonly Occurrence[]
}

/** The tasks before or after a task, each once, the nearest first. */
export function taskSuccessions(
  flow: Flow,
  side: Side,
  maxDistance: number,
): readonly TaskSuccession[] {
  const inside = { ...flow, links: linksInside(flow) }
  const order = new StepOrder(inside.links)
  const found = anchors(inside, side)
    .flatMap((anchor) => occurrencesAt(inside, order, anchor, side))
    .filter(({ distance }) => distance <= maxDistance)
    .sort(byNearness)
  return [...groupBy(found, ({ task }) => task)]
    .map(([task, occurrences]) => ({ task, best: occurrences[0] as Occurrence, occurrences }))
    .sort(
      (one, other) => one.best.distance - other.best.distance || compareIds(one.task, other.task),
    )
}

/** If a workflow is asked for, a step makes a task possible there only if the workflow has the step, whichever of the two is asked about. */
function linksInside({ links, steps, workflows }: Flow): readonly Link[] {
  if (!workflows) return links
  return links.filter(
    ({ kind, from }) => kind !== 'ENABLES' || workflows.has(steps.get(from)?.workflow ?? ''),
  )
}

/** A place at which the task stands: a step that does it, or the task itself when a step makes it possible. */
interface Anchor {
  readonly place: string
  readonly step: FlowStep | undefined
}

function anchors({ kinds, workflows, steps, links }: Flow, side: Side): readonly Anchor[] {
  const doing = [...steps.values()]
    .filter(({ task, isOfPractice }) => isOfPractice && kinds.has(task))
    .filter(({ workflow }) => workflows?.has(workflow) ?? true)
    .map((step) => ({ place: step.id, step }))
  if (side === 'AFTER') return doing
  const enabled = links.filter(({ kind, to }) => kind === 'ENABLES' && kinds.has(to))
  return [
    ...doing,
    ...[...new Set(enabled.map(({ to }) => to))].map((place) => ({ place, step: undefined })),
  ]
}

function occurrencesAt(
  flow: Flow,
  order: StepOrder<Link>,
  { place, step }: Anchor,
  side: Side,
): readonly Occurrence[] {
  const reach = side === 'AFTER' ? order.after(place) : order.before(place)
  return reach.places.flatMap((met): Occurrence[] => {
    const found = flow.steps.get(met)
    if (!found) return side === 'AFTER' ? enabledAt(flow, reach, place, met) : lost(met)
    if (flow.kinds.has(found.task) || !(flow.workflows?.has(found.workflow) ?? true)) return []
    const [from, to] = side === 'AFTER' ? [place, met] : [met, step?.id ?? null]
    const rank = Math.min(reach.rank(met), rankOfLink(found.membership))
    const way = () => wayOf(reach, met, { after: [found.membership] })
    const distance = reach.distance(met)
    const relation = to === null ? 'ENABLES' : 'NEXT'
    return [{ task: found.task, workflow: found.workflow, from, to, distance, relation, rank, way }]
  })
}

/** The task that becomes possible at the end of a way. */
function enabledAt(
  { kinds, steps }: Flow,
  reach: Reach<Link>,
  from: string,
  task: string,
): Occurrence[] {
  const last = reach.way(task, reach.rank(task)).at(-1)
  const workflow = steps.get(last?.from ?? '')?.workflow
  if (last?.kind !== 'ENABLES' || workflow === undefined) return lost(task)
  if (kinds.has(task)) return []
  const way = () => wayOf(reach, task, {})
  const [distance, rank] = [reach.distance(task), reach.rank(task)]
  return [{ task, workflow, from, to: null, distance, relation: 'ENABLES', rank, way }]
}

/** An order that goes on where nobody looked would seem to end: it is refused instead. */
function lost(step: string): never {
  throw new GraphOutOfDate(
    `The order of work goes on at the step ${step} of another workflow, and the graph has not noted that the two are linked, since they were linked by other means than a dataset. Import or remove any dataset: then it is noted.`,
  )
}

/** The nearest first, of these the strongest. */
function byNearness(one: Occurrence, other: Occurrence): number {
  return (
    one.distance - other.distance ||
    other.rank - one.rank ||
    compareIds(one.from, other.from) ||
    compareIds(one.to ?? '', other.to ?? '')
  )
}
