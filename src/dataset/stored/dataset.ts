import type { Fault } from '../../domain/errors'
import type { Language } from '../../domain/languages'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Creator } from '../../domain/reference/creator'

export type StoredValue = string | number | boolean | readonly string[]

export type StoredProperties = Readonly<Record<string, StoredValue>>

/** A node as the graph stores it. */
export interface StoredNode {
  readonly id: string
  readonly kind: NodeKindName
  readonly properties: StoredProperties
}

/** An edge as the graph stores it. */
export interface StoredEdge {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: StoredProperties
}

export interface DatasetHead {
  readonly id: string
  readonly name: Readonly<Partial<Record<Language, string>>>
  readonly version: string
  readonly licence: string
  readonly library: string
  /** Its creators, in the order of a reference; none if nobody is named. */
  readonly creators: readonly Creator[]
  /** When this version was made: an ISO 8601 date, or its year, or year and month. */
  readonly date?: string
  readonly doi?: string
}

/** A dataset that was checked as a whole, flat and ready to be written. */
export interface Dataset {
  readonly head: DatasetHead
  readonly nodes: readonly StoredNode[]
  readonly edges: readonly StoredEdge[]
  /** The same for the same nodes and edges, in whatever files and order they stand. */
  readonly checksum: string
  /** What it says, but probably does not mean; known if it was read from files. */
  readonly warnings?: readonly Fault[]
}
