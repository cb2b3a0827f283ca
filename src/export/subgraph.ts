import type { NodeKindName } from '../domain/model/node-kind'

export type PropertyValue = string | number | boolean | readonly string[]

/** What the model says of a node or an edge, under the stored names: `labelFi`, `dataset`, `condition`. What is derived is left out. */
export type Properties = Readonly<Record<string, PropertyValue>>

export interface SubgraphNode {
  readonly id: string
  readonly kind: NodeKindName
  /** In the asked language, with the fallbacks that labels have everywhere. */
  readonly label: string
  /** What to colour by. */
  readonly group: string
  /** How many edges it has in the whole graph, however many of them are in this part. */
  readonly degree: number
  readonly properties: Properties
}

export interface SubgraphEdge {
  /** Has a colon, which no node's id has, so that the two never clash. */
  readonly id: string
  readonly source: string
  readonly target: string
  /** The type of the edge: PERFORMS. */
  readonly kind: string
  /** What stands between the labels of its ends, in the asked language: performs. */
  readonly label: string
  /** Null for DOES, whose claim HAS_STEP carries. */
  readonly modality: string | null
  /** What says so: ids of sources, each with its locator if one is cited. */
  readonly sources: readonly string[]
  readonly properties: Properties
}

/** A part of the graph in one flat form. Both lists are in the order of their ids, and both ends of each edge are among the nodes. */
export interface Subgraph {
  readonly nodes: readonly SubgraphNode[]
  readonly edges: readonly SubgraphEdge[]
  /** False if a limit left out a part of what was asked for. */
  readonly complete: boolean
}
