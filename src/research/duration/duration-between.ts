import { compareIds } from '../../domain/compare-ids'
import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { subjectsOf, type Subject } from '../order/subject'
import { readStructures } from '../workflow/read-structures'
import type { Structures } from '../workflow/structures'
import { partBetween } from './part-between'
import { readTimes, type WorkflowTimes } from './step-times'
import { awaitedSteps, differingSteps, timeSum, type TimeSum } from './time-sum'

/** How long a workflow takes from a step that does one task to a step that does another. */
interface TimeBetween {
  readonly workflow: string
  readonly libraries: readonly string[]
  readonly from: string
  readonly to: string
  readonly atLeast: TimeSum
  readonly typically: TimeSum
  readonly atMost: TimeSum
  readonly differing: readonly string[]
  readonly loops: readonly string[]
  readonly awaited: readonly string[]
}

interface DurationArgs {
  readonly from: string
  readonly to: string
  readonly library?: string | null
  readonly workflow?: string | null
}

interface Found {
  readonly structures: Structures
  readonly times: ReadonlyMap<string, WorkflowTimes>
}

/** How long workflows take from one task to another, by what sources state of their steps. Kinds of both tasks count. */
export async function durationBetween(graph: Graph, selection: Selection): Promise<unknown> {
  const { from, to, library = null, workflow = null } = selection.args<DurationArgs>()
  const parameters = { earlier: from, later: to, library, workflow }
  const workflows = new Cypher.Variable()
  const head = fieldText('workflows-doing', {}, parameters, { workflows })
  const structures = await readStructures(graph, selection, head, workflows)
  const ids = structures.workflows.map(({ id }) => id)
  const times = await readTimes(graph, selection, ids)
  return withReferenced(graph, selection, timesBetween({ structures, times }, from, to))
}

export function timesBetween(
  { structures: { workflows, kinds }, times }: Found,
  from: string,
  to: string,
): readonly TimeBetween[] {
  return subjectsOf(workflows, kinds)
    .flatMap((subject) => timesIn(subject, times.get(subject.workflow.id), from, to))
    .sort((one, other) => compareIds(one.workflow, other.workflow))
}

function timesIn(
  subject: Subject,
  times: WorkflowTimes | undefined,
  from: string,
  to: string,
): readonly TimeBetween[] {
  if (times === undefined) return []
  const { workflow, order } = subject
  const pairs = subject.stepsOf(from).flatMap((first) =>
    subject
      .stepsOf(to)
      .filter((last) => (first === last ? from === to : order.leads(first.id, last.id)))
      .map((last) => [first.id, last.id] as const),
  )
  return pairs.map(([first, last]) => {
    const part = partBetween(subject, first, last)
    return {
      workflow: workflow.id,
      libraries: workflow.libraries,
      from: first,
      to: last,
      atLeast: timeSum(part, times, 'atLeast'),
      typically: timeSum(part, times, 'typically'),
      atMost: timeSum(part, times, 'atMost'),
      differing: differingSteps(part, times),
      loops: part.inLoops,
      awaited: awaitedSteps(part, times),
    }
  })
}
