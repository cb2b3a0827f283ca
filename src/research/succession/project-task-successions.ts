import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import type { DerivedField } from '../../query/fields/derived-field'
import { labelOf } from '../../query/labels'
import { largestPageSize, offset, pageSize } from '../../query/page'
import { listOf, plain, readAs, together, type Projection } from '../../query/projection'
import { projectReferenced } from '../../query/references/references'
import { filled, resolved, type Found } from '../../query/references/resolved'
import type { Selection } from '../../query/selection'
import { nodeCondition, type NodeWhere } from '../../query/where/node-where'
import { findInFlow, findTasks } from './find-in-flow'
import type { Flow } from './flow'
import { flowOfTask } from './flow-of-task'
import { taskSuccessions, type Side, type TaskSuccession } from './task-successions'

/** What tasks are called, by id, for each field that asks for it: two can ask for other languages. */
type Labels = Readonly<Record<string, ReadonlyMap<string, string>>>

interface Rows {
  readonly flow: Flow
  readonly labels: Labels
  /** The tasks that match the filter; null without a filter. */
  readonly matching: ReadonlySet<string> | null
  readonly found: Found
}

/** The tasks after a task, or before it. All that the order can lead to is projected before it is known what it leads to: see docs/decisions/0130. */
export function projectTaskSuccessions(side: Side): DerivedField {
  return (projector, field, task) => {
    const { clause, workflows, flow } = flowOfTask(field, task)
    const { maxDistance, skip, size } = cutOf(field)
    const all = together({
      flow,
      labels: projectLabels(field, workflows),
      matching: projectMatching(field, workflows),
      found: projectReferenced(projector, field, [workflows], findInFlow(workflows)),
    })
    const answer = readAs(all, (rows: Rows) => {
      const hits = taskSuccessions(rows.flow, side, maxDistance)
        .filter((hit) => rows.matching?.has(hit.task) ?? true)
        .slice(skip, skip + size)
      return filled(
        field,
        resolved(
          field,
          hits.map((hit) => told(hit, rows.labels)),
        ),
        rows.found,
      )
    })
    return { ...answer, clauses: [clause, ...answer.clauses] }
  }
}

function cutOf({ given }: Selection) {
  const maxDistance = (given['maxDistance'] ?? Infinity) as number
  if (maxDistance < 1) {
    throw new InvalidInput(
      `The argument maxDistance is ${maxDistance}; it must be 1, the very next tasks, or more. Leave it out to follow the work to its end.`,
    )
  }
  const size = pageSize('first', given['first'] ?? largestPageSize)
  return { maxDistance, skip: offset(given['skip']), size }
}

/** A hit as its fields are named. */
function told({ task, best, occurrences }: TaskSuccession, labels: Labels): unknown {
  const { distance, relation, modality, weakestClaim } = best
  const label = ({ storedName }: Selection) => labels[storedName]?.get(task)
  return { task, label, distance, relation, modality, weakestClaim, occurrences }
}

function projectLabels(field: Selection, workflows: Cypher.Variable): Projection {
  const labels = field.fields().filter(({ name }) => name === 'label')
  const parts = labels.map(({ storedName, languages }) => {
    const task = new Cypher.Node()
    const cells = together({
      id: plain(task.property('id')),
      label: plain(labelOf(task, languages)),
    })
    const all = listOf(findTasks(workflows, task), cells, [workflows])
    return [storedName, readAs(all, labelsById)] as const
  })
  return together(Object.fromEntries(parts))
}

function labelsById(
  rows: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, label }) => [id, label]))
}

function projectMatching(field: Selection, workflows: Cypher.Variable): Projection {
  const where = field.given['where'] as NodeWhere | null | undefined
  if (!where) return plain(Cypher.Null)
  const task = new Cypher.Node()
  const matching = Cypher.utils.concat(
    findTasks(workflows, task),
    new Cypher.With(task).where(nodeCondition(field, task, ['Task'], where)),
  )
  const ids = listOf(matching, plain(task.property('id')), [workflows])
  return readAs(ids, (all: readonly string[]) => new Set(all))
}
