import Cypher from '@neo4j/cypher-builder'
import { modality } from '../../domain/vocabulary/claim'
import { words } from '../../domain/vocabulary/enumeration'
import { fieldText } from '../../query/field-text'
import { plain, readAs, together, type Projection } from '../../query/projection'
import type { Selection } from '../../query/selection'
import { practiceParameters } from '../../query/where/practice'
import type { Link } from '../order/reach'
import type { Flow, FlowStep } from './flow'

type StepRow = readonly [
  id: string,
  task: string,
  workflow: string,
  claim: string,
  rank: number,
  isOfPractice: boolean,
]

type LinkRow = readonly [id: string, kind: string, from: string, to: string, rank: number]

interface Rows {
  readonly kinds: readonly string[]
  readonly parts: readonly string[]
  readonly steps: readonly StepRow[]
  readonly links: readonly LinkRow[]
}

/** The clause that gathers the workflows around a task, and how the flow of work in them is read. */
export interface FlowOfTask {
  readonly clause: Cypher.Clause
  readonly workflows: Cypher.Variable
  readonly flow: Projection
}

/** Which workflows and claims around a task are gathered. */
export interface FlowQuestion {
  /** Whether those of all libraries are; else, around a task of the general picture, those of libraries in general. */
  readonly all: boolean
  /** Whether the task alone is asked for, without its kinds. */
  readonly exact: boolean
  readonly library: string | null
  readonly workflow: string | null
}

/** Gathers the workflows around a task that the arguments of a field ask for. */
export function flowOfTask(field: Selection, task: Cypher.Node): FlowOfTask {
  const workflow = field.idOf('Workflow', 'workflow')
  const { library, all } = practiceParameters(field, field.given)
  return projectFlow(task, {
    all: all === true || workflow !== null,
    exact: field.given['exact'] === true,
    library: library as string | null,
    workflow,
  })
}

export function projectFlow(task: Cypher.Node, question: FlowQuestion): FlowOfTask {
  const kinds = new Cypher.Variable()
  const parts = new Cypher.Variable()
  const workflows = new Cypher.Variable()
  const steps = new Cypher.Variable()
  const links = new Cypher.Variable()
  const columns = { kinds, parts, workflows, steps, links }
  const clause = fieldText('task-flow', { task }, { ...question }, columns)
  const rows = together({
    kinds: plain(kinds),
    parts: plain(parts),
    steps: plain(steps),
    links: plain(links),
  })
  const flow = readAs(rows, (read: Rows) => flowOf(read, question.workflow !== null))
  return { clause, workflows, flow }
}

function flowOf({ kinds, parts, steps, links }: Rows, isInWorkflow: boolean): Flow {
  return {
    kinds: new Set(kinds),
    workflows: isInWorkflow ? new Set(parts) : null,
    steps: new Map(steps.map((row) => [row[0], flowStep(row)])),
    links: links.map(([id, kind, from, to, rank]) => ({
      id,
      kind,
      from,
      to,
      modality: word(rank),
    })),
  }
}

function flowStep([id, task, workflow, claim, rank, isOfPractice]: StepRow): FlowStep {
  const membership: Link = {
    id: claim,
    kind: 'HAS_STEP',
    from: workflow,
    to: id,
    modality: word(rank),
  }
  return { id, task, workflow, membership, isOfPractice }
}

function word(rank: number): string {
  return words(modality)[rank] ?? ''
}
