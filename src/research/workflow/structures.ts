import { workflowClaimTypes } from '../../domain/model/workflow-edges'
import { compareIds } from '../../domain/compare-ids'
import { sourceOf } from '../../domain/citation'
import Cypher from '@neo4j/cypher-builder'
import { fieldText } from '../../query/cypher/field-text'
import { EdgeTypes } from '../../query/cypher/filled-text'
import { column, map, object, type Projection } from '../../query/cypher/projection'
import type { DescribedWorkflow } from './described-workflow'
import { TaskKinds } from './task-kinds'

/** Workflows as they are described, by id, and what their tasks are kinds of. */
export interface Structures {
  readonly workflows: readonly DescribedWorkflow[]
  readonly kinds: TaskKinds
}

type StepRow = readonly [id: string, position: number, task: string]

type ClaimRow = readonly [
  id: string,
  kind: string,
  from: string,
  to: string,
  modality: string,
  conditional: boolean,
  basis: string,
  library: string,
  sources: readonly string[],
]

type Row = readonly [
  id: string,
  complete: boolean | null,
  libraries: readonly string[],
  steps: readonly StepRow[],
  claims: readonly ClaimRow[],
  tasksOfParts: readonly string[],
]

interface Rows {
  readonly structures: readonly Row[]
  readonly broader: readonly (readonly [string, string])[]
}

/**
 * Projects the structures of a list of workflows. What the tasks of their steps are kinds of is read with them; what other tasks are kinds of only if these are
 * named: without it a workflow that does a wider task would seem to lack them.
 */
export function projectStructures(
  workflows: Cypher.Variable,
  tasks: readonly string[] = [],
): Projection<Structures> {
  const structures = new Cypher.Variable()
  const broader = new Cypher.Variable()
  const both = object<Rows>({ structures: column(structures), broader: column(broader) })
  const columns = { structures, broader }
  const read = map(both, (rows): Structures => ({
    workflows: rows.structures.map(described).sort((one, other) => compareIds(one.id, other.id)),
    kinds: new TaskKinds(rows.broader),
  }))
  const parameters = { types: new EdgeTypes(workflowClaimTypes), tasks }
  const clause = fieldText('workflow-structures', { workflows }, parameters, columns)
  return { ...read, clauses: [clause] }
}

function described([id, complete, libraries, steps, claims, tasksOfParts]: Row): DescribedWorkflow {
  return {
    id,
    complete,
    libraries,
    toldElsewhere: tasksOfParts,
    steps: steps.map(([step, position, task]) => ({ id: step, position, task })),
    claims: claims.map(
      ([claim, kind, from, to, modality, conditional, basis, library, sources]) => ({
        id: claim,
        kind,
        from,
        to,
        modality,
        conditional,
        basis,
        library,
        sources: [...new Set(sources.map(sourceOf))],
      }),
    ),
  }
}
