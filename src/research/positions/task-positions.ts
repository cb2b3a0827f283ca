import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { withReferenced } from '../../query/references/references'
import type { Selection } from '../../query/selection/selection'
import { readStructures } from '../workflow/read-structures'
import { positionTable } from './position-table'

const mostNamed = 1000

/** A table of tasks by libraries, with the places of each task in the workflows of each library. */
export async function taskPositions(graph: Graph, selection: Selection): Promise<unknown> {
  const libraries = named(selection, 'Library', 'libraries')
  const tasks = named(selection, 'Task', 'tasks')
  nameLibrariesOfCells(selection)
  const workflows = new Cypher.Variable()
  const head = fieldText('followed-workflows', {}, { libraries }, { workflows })
  const structures = await readStructures(graph, selection, head, workflows, tasks ?? [])
  return withReferenced(graph, selection, positionTable(structures, libraries, tasks))
}

/** A library that is asked for in a row must be there, whether there is a row or not. */
function nameLibrariesOfCells(table: Selection): void {
  const cells = table.fields().flatMap((part) => (part.name === 'rows' ? part.fields() : []))
  for (const cell of cells) if (cell.name === 'position') cell.idOf('Library', 'library')
}

/** The nodes that an argument names, each once; null if it names none, which means all. */
function named(
  selection: Selection,
  kind: 'Library' | 'Task',
  argument: string,
): readonly string[] | null {
  const given = selection.given[argument] as readonly string[] | null | undefined
  if (given == null) return null
  if (given.length > mostNamed) {
    throw new InvalidInput(
      `The argument ${argument} names ${given.length}; ${mostNamed} are the most. Ask for a part of the table.`,
    )
  }
  const ids = [...new Set(given)]
  for (const id of ids) selection.idOf(kind, argument, id)
  return ids
}
