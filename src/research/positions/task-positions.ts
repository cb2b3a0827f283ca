import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { readStructures } from '../workflow/read-structures'
import { positionTable } from './position-table'

const mostNamed = 1000

interface PositionArgs {
  readonly libraries?: readonly string[] | null
  readonly tasks?: readonly string[] | null
}

/** A table of tasks by libraries, with the places of each task in the workflows of each library. */
export async function taskPositions(graph: Graph, selection: Selection): Promise<unknown> {
  const args = selection.args<PositionArgs>()
  const libraries = eachOnce('libraries', args.libraries)
  const tasks = eachOnce('tasks', args.tasks)
  const workflows = new Cypher.Variable()
  const head = fieldText('followed-workflows', {}, { libraries }, { workflows })
  const structures = await readStructures(graph, selection, head, workflows, tasks ?? [])
  return withReferenced(graph, selection, positionTable(structures, libraries, tasks))
}

/** The nodes that an argument names, each once; null if it names none, which means all. */
function eachOnce(argument: string, ids?: readonly string[] | null): readonly string[] | null {
  if (ids == null) return null
  if (ids.length > mostNamed) {
    throw new InvalidInput(
      `The argument ${argument} names ${ids.length} ${argument}; ${mostNamed} are the most. Ask for a part of the table.`,
    )
  }
  return [...new Set(ids)]
}
