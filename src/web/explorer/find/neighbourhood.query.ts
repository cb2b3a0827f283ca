import type { Question } from '../ask/question'
import type { Kind, Modality } from '../claim/claim'

const query = `query Neighbourhood($seeds: [ID!]!, $radius: Int, $limit: Int, $library: ID, $practice: Practice, $languages: [Language!]) {
  subgraph(seeds: $seeds, radius: $radius, limit: $limit, library: $library, practice: $practice) {
    nodes { id kind label(languages: $languages) }
    edges { id source target kind label(languages: $languages) modality }
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
  readonly kind: string
  /** What stands between the labels of its ends. */
  readonly label: string
  readonly modality: Modality | null
}

/** A part of the graph, as pictures and lists show it. */
export interface GraphPart {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export interface Neighbourhood {
  readonly subgraph: GraphPart & {
    readonly complete: boolean
    readonly counts: { readonly nodes: number; readonly edges: number; readonly foundNodes: number }
  }
}

/** Whose practice is shown, and how many nodes at most. */
interface Part {
  readonly practice?: 'GENERAL' | 'ALL'
  readonly library?: string
  readonly limit?: number
}

export function neighbourhoodQuestion(
  seeds: readonly string[],
  radius: number,
  languages: readonly string[],
  part: Part = {},
): Question {
  return { query, variables: { seeds, radius, limit, practice: 'GENERAL', languages, ...part } }
}
