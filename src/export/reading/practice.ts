import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { NamedNode } from '../../query/selection/named'
import { Hints } from '../../query/selection/hints'
import { unknownNode } from '../../query/unknown/unknown-node'
import type { SubgraphQuestion } from './question'

/** The practices whose claims count, as the statements take them. */
export interface Practice {
  readonly everyPractice: boolean
  /** Whether those of libraries in general count. */
  readonly general: boolean
  readonly libraries: readonly string[]
}

/** The practices that a question is about: of the library that it names, else of libraries in general and of those whose nodes it names. Refuses ids that name nothing. */
export async function practiceOf(graph: Graph, question: SubgraphQuestion): Promise<Practice> {
  const { seeds, workflow, library, everyPractice } = question
  const named: NamedNode<NodeKindName | 'Node'>[] = seeds.map((id) => ({
    argument: 'seeds',
    kind: 'Node',
    id,
  }))
  if (workflow !== undefined) named.push({ argument: 'workflow', kind: 'Workflow', id: workflow })
  if (library !== undefined) named.push({ argument: 'library', kind: 'Library', id: library })
  const ofNamed = await librariesOf(graph, named)
  if (library !== undefined) return { everyPractice: false, general: false, libraries: [library] }
  return { everyPractice, general: true, libraries: ofNamed }
}

async function librariesOf(
  graph: Graph,
  named: readonly NamedNode<NodeKindName | 'Node'>[],
): Promise<readonly string[]> {
  if (named.length === 0) return []
  const ids = named.map(({ id }) => id)
  const rows = await graph.read(statement('subgraph/find-named'), { ids })
  const labels = new Map(rows.map((row) => [row['id'], row['labels'] as readonly string[]]))
  for (const each of named) {
    const own = labels.get(each.id)
    if (own?.includes(each.kind)) continue
    throw await unknownNode(graph, new Hints(), each, own)
  }
  const libraries = rows.flatMap((row) => row['libraries'] as readonly string[])
  return [...new Set(libraries)].toSorted()
}
