import type { Language } from '../../domain/languages'
import type { NodeKindName } from '../../domain/model/node-kind'

/** A claim by which a node stands below another. */
interface KnownAbove {
  readonly type: string
  readonly to: string
  /** The dataset that states it. */
  readonly dataset: string
}

/** A node of another dataset, to which this one can refer. */
export interface KnownNode {
  readonly kind: NodeKindName
  readonly dataset: string
  readonly label: Readonly<Partial<Record<Language, string>>>
  /** What stands above it in a hierarchy. */
  readonly above?: readonly KnownAbove[]
  /** Its place, as file:line:column, if that is known. */
  readonly place?: () => string
}

/** The nodes of other datasets, by id. */
export type KnownNodes = ReadonlyMap<string, KnownNode>
