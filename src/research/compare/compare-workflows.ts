import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { mostWorkflows } from '../../query/cost/comparison-sizes'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection'
import { answer } from '../../query/statement'
import { projectStructures, type Structures } from '../workflow/structures'
import { comparisonOf } from './comparison'

/** What two workflows or more have in common, and where they differ. */
export async function compareWorkflows(graph: Graph, selection: Selection): Promise<unknown> {
  const ids = comparable(selection.given['ids'] as readonly string[])
  for (const id of ids) selection.idOf('Workflow', 'ids', id)
  const { workflows, kinds } = await readWorkflows(graph, selection, ids)
  const inAskedOrder = ids.flatMap((id) => workflows.filter((workflow) => workflow.id === id))
  return withReferenced(graph, selection, comparisonOf(inAskedOrder, kinds))
}

function comparable(ids: readonly string[]): readonly string[] {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) {
    throw new InvalidInput(`The argument ids names ${twice} twice. Name each workflow once.`)
  }
  if (ids.length < 2) {
    throw new InvalidInput(
      `The argument ids names ${ids.length === 0 ? 'no workflow' : 'one workflow'}. Name two to compare, or more.`,
    )
  }
  if (ids.length > mostWorkflows) {
    throw new InvalidInput(
      `The argument ids names ${ids.length} workflows; ${mostWorkflows} are compared at most. Compare them in parts.`,
    )
  }
  return ids
}

/** Workflows by their ids; one that there is not is refused. */
async function readWorkflows(
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
  const [found] = await answer(graph, head, projectStructures(workflows), selection.namedNodes)
  return found as Structures
}
