import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import type { Selection } from '../../query/selection/selection'
import { readStructures } from './read-structures'
import type { Structures } from './structures'

/** The workflows with these ids. */
export function workflowsById(
  graph: Graph,
  selection: Selection,
  ids: readonly string[],
): Promise<Structures> {
  const workflows = new Cypher.Variable()
  return readStructures(graph, selection, findWorkflows(ids, workflows), workflows)
}

/** Finds workflows by their ids, as a list. */
export function findWorkflows(ids: readonly string[], workflows: Cypher.Variable): Cypher.Clause {
  const id = new Cypher.Variable()
  const workflow = new Cypher.Node()
  const pattern = new Cypher.Pattern(workflow, { labels: ['Node'], properties: { id } })
  return new Cypher.Unwind([new Cypher.Param([...ids]), id])
    .match(pattern)
    .where(workflow.hasLabel('Workflow'))
    .with([Cypher.collect(workflow), workflows])
}
