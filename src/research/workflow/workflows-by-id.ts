import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import type { Selection } from '../../query/selection'
import { readStructures } from './read-structures'
import type { Structures } from './structures'

/** The workflows with these ids. */
export function workflowsById(
  graph: Graph,
  selection: Selection,
  ids: readonly string[],
): Promise<Structures> {
  const id = new Cypher.Variable()
  const workflow = new Cypher.Node()
  const workflows = new Cypher.Variable()
  const pattern = new Cypher.Pattern(workflow, { labels: ['Node'], properties: { id } })
  const head = new Cypher.Unwind([new Cypher.Param([...ids]), id])
    .match(pattern)
    .where(workflow.hasLabel('Workflow'))
    .with([Cypher.collect(workflow), workflows])
  return readStructures(graph, selection, head, workflows)
}
