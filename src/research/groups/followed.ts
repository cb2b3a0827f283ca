import Cypher from '@neo4j/cypher-builder'
import type { Graph } from '../../graph/graph'
import { fieldText } from '../../query/cypher/field-text'
import { column, map } from '../../query/cypher/projection'
import type { Selection } from '../../query/selection/selection'
import { answer, prepare } from '../../query/cypher/statement'

/** That a library follows a workflow, with what tells to which groups the library belongs. */
export interface Followed {
  readonly workflow: string
  readonly library: string
  readonly kind: string
  readonly type: string | null
  readonly country: string | null
}

type Row = readonly [
  workflow: string,
  library: string,
  kind: string,
  type: string | null,
  country: string | null,
]

/** All that libraries follow, by the id of the workflow. */
export async function readFollowed(
  graph: Graph,
  selection: Selection,
): Promise<readonly Followed[]> {
  const followed = new Cypher.Variable()
  const head = fieldText('workflows-of-libraries', {}, {}, { followed })
  const rows = map(column<readonly Row[]>(followed), (all) =>
    all.map(([workflow, library, kind, type, country]) => ({
      workflow,
      library,
      kind,
      type,
      country,
    })),
  )
  const [found] = await answer(graph, selection, prepare(selection, head, rows))
  return found ?? []
}
