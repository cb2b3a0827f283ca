import type Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import type { Selection } from '../../query/selection/selection'
import { answer, prepare } from '../../query/cypher/statement'
import { projectStructures, type Structures } from './structures'
import { TaskKinds } from './task-kinds'

/** The structures of the workflows that a clause finds as a list. What the selection names must be there, or is refused. */
export async function readStructures(
  graph: Graph,
  selection: Selection,
  head: Cypher.Clause,
  workflows: Cypher.Variable,
  tasks: readonly string[] = [],
): Promise<Structures> {
  const [found] = await answer(
    graph,
    selection,
    prepare(selection, head, projectStructures(workflows, tasks)),
  )
  return found ?? { workflows: [], kinds: new TaskKinds([]) }
}
