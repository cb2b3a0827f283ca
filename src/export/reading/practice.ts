import { NotFound } from '../../domain/errors'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { suggestion } from '../../query/suggestion'
import type { Question } from './question'

/** Whose claims count, as the statements take it. */
export interface Practice {
  readonly everyPractice: boolean
  /** Whether those of libraries in general count. */
  readonly general: boolean
  readonly libraries: readonly string[]
}

interface Named {
  readonly argument: string
  readonly kind: NodeKindName | 'Node'
  readonly id: string
}

/** Whose claims a question is about: of the library that it names, else of libraries in general and of those whose nodes it names. Refuses ids that name nothing. */
export async function practiceOf(graph: Graph, question: Question): Promise<Practice> {
  const { seeds, workflow, library, everyPractice } = question
  const named: Named[] = seeds.map((id) => ({ argument: 'seeds', kind: 'Node', id }))
  if (workflow !== undefined) named.push({ argument: 'workflow', kind: 'Workflow', id: workflow })
  if (library !== undefined) named.push({ argument: 'library', kind: 'Library', id: library })
  const ofNamed = await librariesOf(graph, named)
  if (library !== undefined) return { everyPractice: false, general: false, libraries: [library] }
  return { everyPractice, general: true, libraries: ofNamed }
}

async function librariesOf(graph: Graph, named: readonly Named[]): Promise<readonly string[]> {
  if (named.length === 0) return []
  const ids = named.map(({ id }) => id)
  const rows = await graph.read(statement('subgraph/find-named'), { ids })
  const labels = new Map(rows.map((row) => [row['id'], row['labels'] as readonly string[]]))
  for (const { argument, kind, id } of named) {
    if (labels.get(id)?.includes(kind)) continue
    const hint = await suggestion(graph, kind, id)
    throw new NotFound(`The argument ${argument} names no ${kind.toLowerCase()}: ${id}.${hint}`)
  }
  const libraries = rows.flatMap((row) => row['libraries'] as readonly string[])
  return [...new Set(libraries)].toSorted()
}
