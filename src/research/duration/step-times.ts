import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { column, map, type Projection } from '../../query/cypher/projection'
import type { ClaimReference } from '../../query/selection/claim-reference'
import type { Selection } from '../../query/selection/selection'
import { answer, prepareNaming } from '../../query/cypher/statement'
import { findWorkflows } from '../workflow/workflows-by-id'

/** In which way a source states a time. */
export type Bound = 'atLeast' | 'typically' | 'atMost'

/** A time that a source states of a step or of its task, in seconds. */
export interface TimeClaim extends ClaimReference {
  readonly step: string
  readonly kind: 'TAKES' | 'WAITS'
  readonly modality: string
  /** Whether it holds each time: on no condition, and stated plainly or more strongly. */
  readonly always: boolean
  readonly seconds: Readonly<Record<Bound, number | null>>
}

/** The stated times of a workflow. */
export interface WorkflowTimes {
  /** The steps before which all ways meet, so that the slowest of them counts. */
  readonly waitsForAll: ReadonlySet<string>
  /** The steps that are not done each time. */
  readonly optional: ReadonlySet<string>
  /** The times stated of a step itself or, if there are none, of its task. */
  claimsOf(step: string, kind: TimeClaim['kind']): readonly TimeClaim[]
}

type StepRow = readonly [step: string, meeting: string | null, always: boolean]

type ClaimRow = readonly [
  step: string,
  begin: string,
  kind: TimeClaim['kind'],
  claim: string,
  modality: string,
  always: boolean,
  atLeast: number | null,
  typically: number | null,
  atMost: number | null,
]

type Row = readonly [workflow: string, steps: readonly StepRow[], claims: readonly ClaimRow[]]

/** The times of some workflows, by the id of each. Read by itself: Neo4j plans one large statement far longer than two small ones. */
export async function readTimes(
  graph: Graph,
  selection: Selection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkflowTimes>> {
  const workflows = new Cypher.Variable()
  const question = prepareNaming([], findWorkflows(ids, workflows), projectTimes(workflows))
  const [found] = await answer(graph, selection, question)
  return found ?? new Map()
}

function projectTimes(workflows: Cypher.Variable): Projection<ReadonlyMap<string, WorkflowTimes>> {
  const times = new Cypher.Variable()
  const read = map(
    column<readonly Row[]>(times),
    (rows) => new Map(rows.map(([workflow, steps, claims]) => [workflow, timesOf(steps, claims)])),
  )
  return { ...read, clauses: [fieldText('workflow-times', { workflows }, {}, { times })] }
}

function timesOf(steps: readonly StepRow[], rows: readonly ClaimRow[]): WorkflowTimes {
  const claims = rows.map(claimOf)
  return {
    waitsForAll: new Set(steps.flatMap(([step, join]) => (join === 'PARALLEL' ? [step] : []))),
    optional: new Set(steps.flatMap(([step, , always]) => (always ? [] : [step]))),
    claimsOf: (step, kind) => {
      const all = claims.filter((claim) => claim.step === step && claim.kind === kind)
      const own = all.filter(({ from }) => from === step)
      return own.length > 0 ? own : all
    },
  }
}

function claimOf([step, from, kind, id, modality, always, ...seconds]: ClaimRow): TimeClaim {
  const [atLeast, typically, atMost] = seconds
  return { id, from, step, kind, modality, always, seconds: { atLeast, typically, atMost } }
}
