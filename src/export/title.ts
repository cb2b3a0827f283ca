import type { Subgraph } from './subgraph'

interface Asked {
  readonly seeds?: readonly string[] | null
  readonly workflow?: string | null
}

/** What a part of the graph is called: by the workflow or the nodes that were asked for, in the language of its labels. */
export function titleOf({ nodes }: Subgraph, { seeds, workflow }: Asked): string {
  const named = [...new Set([...(workflow == null ? [] : [workflow]), ...(seeds ?? [])])]
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return named.length === 0
    ? 'Library Work Graph'
    : named.map((id) => labels.get(id) ?? id).join(', ')
}
