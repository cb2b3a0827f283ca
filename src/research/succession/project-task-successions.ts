import type Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import { modality } from '../../domain/vocabulary/claim'
import { words } from '../../domain/vocabulary/enumeration'
import type { NodeProjection } from '../../query/cypher/projector'
import { labelOf } from '../../query/cypher/labels'
import { shownOf } from '../../query/selection/limited-lists'
import { largestPageSize } from '../../query/paging/page'
import { listPart } from '../../query/paging/list-part'
import { column, map, object, type Projection } from '../../query/cypher/projection'
import { projectReferenced } from '../../query/references/references'
import { filled, referenceFields, resolved, type Found } from '../../query/selection/resolved'
import type { Selection } from '../../query/selection/selection'
import { nodeCondition, type NodeWhere } from '../../query/where/node-where'
import { practiceOfList } from '../../query/where/practice-of-list'
import { practiceParameters, type PracticeFilter } from '../../query/where/practice'
import { findInFlow } from './find-in-flow'
import type { Flow } from './flow'
import { flowOfTask, type FlowQuestion } from './flow-of-task'
import {
  taskSuccessions,
  type Occurrence,
  type Side,
  type TaskSuccession,
} from './task-successions'

/** What is read of a task: whether it matches the filter, and what it is called, for each field that asks for it. */
interface TaskRead {
  readonly matches: boolean | null
  readonly labels: Readonly<Record<string, string>>
}

interface Rows {
  readonly flow: Flow<TaskRead>
  readonly found: Found
}

interface SuccessionArgs extends PracticeFilter {
  readonly where?: NodeWhere | null
  readonly workflow?: string | null
  readonly exact?: boolean | null
  readonly maxDistance?: number | null
}

/** The tasks after a task, or before it. All that the order can lead to is projected before it is known what it leads to: see docs/decisions/0130. */
export function projectTaskSuccessions(side: Side): NodeProjection {
  return (projector, field, task) => {
    const read = (each: Cypher.Node) => projectTask(field, each)
    const { clause, workflows, flow } = flowOfTask(task, questionOf(field), read)
    const { maxDistance, offset, limit } = cutOf(field)
    const found = projectReferenced(projector, field, [workflows], findInFlow(workflows))
    const answer = map(object<Rows>({ flow, found }), (rows) => {
      const { tasks } = rows.flow
      const hits = taskSuccessions(rows.flow, side, maxDistance)
        .filter((hit) => tasks.get(hit.task)?.matches === true)
        .slice(offset)
      const shown = shownOf(field.path, hits, limit)
      const tree = shown.map((hit) => told(hit, tasks.get(hit.task)))
      return filled(field, resolved(field, tree), rows.found)
    })
    return { ...answer, clauses: [clause, ...answer.clauses] }
  }
}

function questionOf(field: Selection): FlowQuestion {
  const { workflow = null, exact, ...whose } = field.args<SuccessionArgs>()
  const { library, all } = practiceParameters(whose)
  const parts = referenceFields(field).map(([, part]) => part)
  return {
    all: all || workflow !== null,
    exact: exact === true,
    library,
    workflow,
    named: parts.some(({ type }) => type.name !== 'Task'),
    conditions: parts.some(({ name }) => name === 'conditionalClaims'),
  }
}

function cutOf(field: Selection) {
  const maxDistance = field.args<SuccessionArgs>().maxDistance ?? Infinity
  if (maxDistance < 1) {
    throw new InvalidInput(
      `The argument maxDistance is ${maxDistance}; it must be 1, the very next tasks, or more. Leave it out to follow the work to its end.`,
    )
  }
  return { maxDistance, ...listPart(field, largestPageSize) }
}

function projectTask(field: Selection, task: Cypher.Node): Projection<TaskRead> {
  const { where, workflow, ...whose } = field.args<SuccessionArgs>()
  const asked = practiceOfList(whose, ['Task'], where)
  const practice = workflow == null ? asked.practice : 'ALL'
  const labels = field.fields().filter(({ name }) => name === 'label')
  return object<TaskRead>({
    matches: where ? column(nodeCondition(task, ['Task'], where, practice)) : always,
    labels: object(
      Object.fromEntries(
        labels.map(({ responseKey, languages }) => [responseKey, column(labelOf(task, languages))]),
      ),
    ),
  })
}

/** True, without a value of the row. */
const always: Projection<boolean> = { inlineMatches: [], clauses: [], values: [], read: () => true }

/** A hit as its fields are named; what is a function is computed only when it is asked for. */
function told({ task, best, occurrences }: TaskSuccession, read?: TaskRead): unknown {
  const { distance, relation, rank, way } = best
  return {
    task,
    label: ({ responseKey }: Selection) => read?.labels[responseKey],
    distance,
    relation,
    modality: words(modality)[rank],
    weakestClaim: () => way().weakestClaim,
    conditionalClaims: () => way().conditionalClaims,
    occurrences: () => occurrences.map(toldOccurrence),
  }
}

function toldOccurrence({ way, rank, ...told }: Occurrence): unknown {
  return {
    ...told,
    modality: words(modality)[rank],
    weakestClaim: () => way().weakestClaim,
    conditionalClaims: () => way().conditionalClaims,
    via: () => way().via,
    claims: () => way().claims,
  }
}
