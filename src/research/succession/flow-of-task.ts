import Cypher from '@neo4j/cypher-builder'
import { modality } from '../../domain/vocabulary/claim'
import { fieldText } from '../../query/cypher/field-text'
import { projectRank } from '../../query/fields/ranks'
import { list, column, map, object, type Projection } from '../../query/cypher/projection'
import { isGeneral } from '../../query/where/practice'
import type { Link } from '../order/reach'
import type { Flow, FlowStep } from './flow'

/** Which workflows and claims around a task are gathered. */
export interface FlowQuestion {
  /** Whether those of all libraries are; else, around a task of the general picture, those of libraries in general. */
  readonly all: boolean
  /** Whether the task alone is asked for, without its kinds. */
  readonly exact: boolean
  readonly library: string | null
  readonly workflow: string | null
  /** Whether the answer names claims and workflows, so that their ids are needed. */
  readonly named: boolean
  /** Whether the answer tells which claims hold only on a condition. */
  readonly conditions: boolean
}

/** The properties of each task that are read beside its id. */
export type ReadTask<Read> = (task: Cypher.Node) => Projection<Read>

/** The clause that gathers the workflows around a task, and how the flow of work in them is read. */
export interface FlowOfTask<Read> {
  readonly clause: Cypher.Clause
  readonly workflows: Cypher.Variable
  readonly flow: Projection<Flow<Read>>
}

interface Rows<Read> {
  readonly kinds: readonly string[]
  readonly parts: readonly string[]
  readonly steps: readonly StepRow<Read>[]
  readonly links: readonly LinkRow<Read>[]
}

interface LinkRow<Read> extends Omit<Link, 'id' | 'conditional'> {
  /** Read only if the answer names it. */
  readonly id?: string
  /** Read only if the answer tells it. */
  readonly conditional?: boolean
  readonly read: Read
}

interface StepRow<Read> {
  readonly id: string
  readonly task: string
  /** Read only if the answer names it, or ways are asked for inside a workflow. */
  readonly workflow?: string
  readonly membership?: string
  readonly modality: string
  /** Read only if the answer tells it. */
  readonly conditional?: boolean
  /** Not read if the practice of all libraries is asked for. */
  readonly isOfPractice?: boolean
  readonly read: Read
}

/** Gathers the workflows around a task, and reads the flow of work in them. */
export function flowOfTask<Read>(
  task: Cypher.Node,
  question: FlowQuestion,
  readTask: ReadTask<Read>,
): FlowOfTask<Read> {
  const { workflow, all, exact } = question
  const kinds = new Cypher.Variable()
  const parts = new Cypher.Variable()
  const workflows = new Cypher.Variable()
  const texts = [
    'task-workflows',
    ...(workflow === null ? [] : ['inside-workflow']),
    'linked-workflows',
  ]
  const clause = fieldText(texts, { task }, { all, exact, workflow }, { kinds, parts, workflows })
  const rows = object<Rows<Read>>({
    kinds: column(kinds),
    parts: column(parts),
    steps: projectSteps(task, workflows, question, readTask),
    links: projectLinks(task, workflows, question, readTask),
  })
  const flow = map(rows, (read) => flowIn(read, workflow !== null))
  return { clause, workflows, flow }
}

function projectSteps<Read>(
  task: Cypher.Node,
  workflows: Cypher.Variable,
  { all, named, conditions, workflow: inside }: FlowQuestion,
  readTask: ReadTask<Read>,
): Projection<readonly StepRow<Read>[]> {
  const step = new Cypher.Node()
  const target = new Cypher.Node()
  const workflow = new Cypher.Node()
  const membership = new Cypher.Relationship()
  const place = new Cypher.Relationship()
  const columns = { workflow, membership, step, place, target }
  const row = object<StepRow<Read>>({
    id: column(step.property('id')),
    task: column(target.property('id')),
    modality: projectRank(membership.property('modalityRank'), modality, 'STATED'),
    read: readTask(target),
    ...(!all && { isOfPractice: column(isGeneral(place, task)) }),
    ...((named || inside !== null) && { workflow: column(workflow.property('id')) }),
    ...(named && { membership: column(membership.property('id')) }),
    ...(conditions && { conditional: column(isConditional(membership)) }),
  })
  return list(fieldText('flow-steps', { workflows }, {}, columns), row, [task, workflows])
}

function projectLinks<Read>(
  task: Cypher.Node,
  workflows: Cypher.Variable,
  { all, library, named, conditions }: FlowQuestion,
  readTask: ReadTask<Read>,
): Projection<readonly LinkRow<Read>[]> {
  const step = new Cypher.Node()
  const link = new Cypher.Relationship()
  const other = new Cypher.Node()
  const row = object<LinkRow<Read>>({
    kind: column(Cypher.type(link)),
    from: column(step.property('id')),
    to: column(other.property('id')),
    modality: projectRank(link.property('modalityRank'), modality, 'STATED'),
    read: ofTasksAlone(other, readTask(other)),
    ...(named && { id: column(link.property('id')) }),
    ...(conditions && { conditional: column(isConditional(link)) }),
  })
  const found = fieldText(
    'flow-links',
    { task, workflows },
    { all, library },
    { step, link, other },
  )
  return list(found, row, [task, workflows])
}

function isConditional(claim: Cypher.Relationship): Cypher.Predicate {
  return Cypher.isNotNull(claim.property('condition'))
}

/** Of a step nothing is read. */
function ofTasksAlone<Read>(node: Cypher.Node, part: Projection<Read>): Projection<Read> {
  const values = part.values.map((value) =>
    new Cypher.Case().when(node.hasLabel('Task')).then(value),
  )
  return { ...part, values }
}

function flowIn<Read>({ kinds, parts, steps, links }: Rows<Read>, isInside: boolean): Flow<Read> {
  return {
    kinds: new Set(kinds),
    workflows: isInside ? new Set(parts) : null,
    steps: new Map(steps.map((row) => [row.id, flowStep(row)])),
    links: links.map(({ id = '', kind, from, to, modality: word, conditional = false }) => ({
      id,
      kind,
      from,
      to,
      modality: word,
      conditional,
    })),
    tasks: new Map([
      ...links.flatMap(({ kind, to, read }) => (kind === 'ENABLES' ? [[to, read] as const] : [])),
      ...steps.map(({ task, read }) => [task, read] as const),
    ]),
  }
}

function flowStep<Read>({
  id,
  task,
  workflow = '',
  membership = '',
  modality: word,
  conditional = false,
  isOfPractice = true,
}: StepRow<Read>): FlowStep {
  const ends = { from: workflow, to: id }
  const claim = { id: membership, kind: 'HAS_STEP', ...ends, modality: word, conditional }
  return { id, task, workflow, membership: claim, isOfPractice }
}
