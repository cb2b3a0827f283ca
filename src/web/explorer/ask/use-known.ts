import type { Kind } from '../claim/claim'
import { knownQuestion, type AddressedNode, type AddressedNodes } from './known.query'
import { useAnswer, type Answered } from './use-answer'
import { useLanguages } from './use-languages'

export interface Known {
  readonly answered: Answered<AddressedNodes>
  /** The nodes of these ids, in their order; undefined as long as nobody knows. */
  readonly nodes: readonly AddressedNode[] | undefined
  /** The ids that name nothing, and those of nodes of another kind. */
  readonly unfit: readonly UnfitId[]
}

export interface UnfitId {
  readonly id: string
  /** What it names, if it names something. */
  readonly node?: AddressedNode | undefined
}

/** Finds out which ids name a node, of this kind if one is given, and what it is called. */
export function useKnown(ids: readonly string[], kind?: Kind): Known {
  const { languages } = useLanguages()
  const answered = useAnswer<AddressedNodes>(
    ids.length > 0 ? knownQuestion(ids, languages) : undefined,
  )
  const isOfThese = String(answered.question?.variables['ids']) === String(ids)
  if (!answered.data || !isOfThese) return { answered, nodes: undefined, unfit: [] }
  return { answered, ...sortedOut(ids, answered.data.subgraph.nodes, kind) }
}

/** Tells the ids of nodes of a kind from all others. */
export function sortedOut(
  ids: readonly string[],
  nodes: readonly AddressedNode[],
  kind?: Kind,
): { readonly nodes: readonly AddressedNode[]; readonly unfit: readonly UnfitId[] } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const fits = (node: AddressedNode) => kind === undefined || node.kind === kind
  const named = [...new Set(ids)].map((id) => ({ id, node: byId.get(id) }))
  return {
    nodes: named.flatMap(({ node }) => (node && fits(node) ? [node] : [])),
    unfit: named.filter(({ node }) => !node || !fits(node)),
  }
}
