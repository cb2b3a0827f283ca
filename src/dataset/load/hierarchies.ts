import type { Row } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { HierarchyLink } from '../stored/hierarchy-loops'

const listHierarchies = statement('dataset/list-hierarchies')

/** A claim of a dataset that one node stands right below another. */
export interface StatedLink extends HierarchyLink {
  readonly dataset: string
}

/** What a graph holds of hierarchies, by the edges that the model calls so. */
export async function readHierarchies(
  run: (cypher: string) => Promise<readonly Row[]>,
): Promise<readonly StatedLink[]> {
  const rows = await run(listHierarchies)
  return rows.map(({ type, from, to, dataset }) => ({
    type: String(type),
    from: String(from),
    to: String(to),
    dataset: String(dataset),
  }))
}
