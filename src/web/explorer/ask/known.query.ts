import type { Kind } from '../claim/claim'
import type { Question } from './question'

const query = `query KnownNodes($ids: [ID!], $limit: Int, $languages: [Language!]) {
  subgraph(where: { id: { in: $ids } }, practice: ALL, limit: $limit) {
    nodes { id kind label(languages: $languages) }
  }
}`

export interface AddressedNode {
  readonly id: string
  readonly kind: Kind
  readonly label: string
}

export interface AddressedNodes {
  readonly subgraph: { readonly nodes: readonly AddressedNode[] }
}

/** Which of these ids there are; it refuses none. */
export function knownQuestion(ids: readonly string[], languages: readonly string[]): Question {
  return { query, variables: { ids, limit: ids.length, languages } }
}
