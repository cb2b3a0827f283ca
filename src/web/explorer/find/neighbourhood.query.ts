import type { Question } from '../ask/question'
import type { Kind, Modality } from '../claim/claim'

const query = `query Neighbourhood($seeds: [ID!]!, $radius: Int, $limit: Int, $languages: [Language!]) {
  subgraph(seeds: $seeds, radius: $radius, limit: $limit) {
    nodes { id kind label(languages: $languages) }
    edges { id source target label(languages: $languages) modality }
    complete
    counts { nodes edges foundNodes }
  }
}`

/** As many as stay smooth on the screen. */
const limit = 2000

export interface GraphNode {
  readonly id: string
  readonly kind: Kind
  readonly label: string
}

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** What stands between the labels of its ends. */
  readonly label: string
  readonly modality: Modality | null
}

export interface Neighbourhood {
  readonly subgraph: {
    readonly nodes: readonly GraphNode[]
    readonly edges: readonly GraphEdge[]
    readonly complete: boolean
    readonly counts: { readonly nodes: number; readonly edges: number; readonly foundNodes: number }
  }
}

export function neighbourhoodQuestion(
  seeds: readonly string[],
  radius: number,
  languages: readonly string[],
): Question {
  return { query, variables: { seeds, radius, limit, languages } }
}
