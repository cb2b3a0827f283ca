import { compareIds } from '../../domain/compare-ids'
import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { readStructures } from '../workflow/read-structures'
import type { Structures } from '../workflow/structures'
import { orderInWorkflow, type OrderInWorkflow } from './order-in-workflow'
import { subjectsOf, type Subject } from './subject'
import { waysBetween } from './task-order'

/** A workflow in which one task comes before another, with all ways that say so, and those that say the opposite. */
interface OrderedWorkflow {
  readonly workflow: string
  readonly libraries: readonly string[]
  readonly ways: readonly OrderInWorkflow[]
  readonly otherWayRound: readonly OrderInWorkflow[]
}

interface OrderArgs {
  readonly earlier: string
  readonly later: string
  readonly library?: string | null
}

/** The workflows in which one task comes before another. Kinds of both count. */
export async function whereOrdered(graph: Graph, selection: Selection): Promise<unknown> {
  const { earlier, later, library = null } = selection.args<OrderArgs>()
  const parameters = { earlier, later, library, workflow: null }
  const workflows = new Cypher.Variable()
  const head = fieldText('workflows-doing', {}, parameters, { workflows })
  const structures = await readStructures(graph, selection, head, workflows)
  return withReferenced(graph, selection, orderedWorkflows(structures, earlier, later))
}

export function orderedWorkflows(
  { workflows, kinds }: Structures,
  earlier: string,
  later: string,
): readonly OrderedWorkflow[] {
  return subjectsOf(workflows, kinds)
    .map((subject) => ({
      workflow: subject.workflow.id,
      libraries: subject.workflow.libraries,
      ways: waysIn(subject, earlier, later),
      otherWayRound: waysIn(subject, later, earlier),
    }))
    .filter(({ ways }) => ways.length > 0)
    .sort((one, other) => compareIds(one.workflow, other.workflow))
}

function waysIn(subject: Subject, earlier: string, later: string): readonly OrderInWorkflow[] {
  return waysBetween(subject, earlier, later).map((way) => orderInWorkflow(subject.workflow, way))
}
