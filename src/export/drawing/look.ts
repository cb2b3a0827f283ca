import { kindLooks, sizeOf } from '../../domain/look/kinds'
import { certaintyOf } from '../../domain/look/lines'
import type { SubgraphEdge, SubgraphNode } from '../subgraph'

/** How a node is drawn unless told otherwise: in the colour of its kind, and the larger the more edges it has. */
export function lookOf({ kind, degree }: SubgraphNode): { color: string; size: number } {
  return { color: kindLooks[kind].light, size: sizeOf(degree) }
}

const lines = { sure: 'solid', hedged: 'dashed', unsure: 'dotted' } as const

/** The line of an edge tells how sure it is, as in the explorer. */
export function lineOf({ modality }: SubgraphEdge): (typeof lines)[keyof typeof lines] {
  return lines[certaintyOf(modality)]
}
