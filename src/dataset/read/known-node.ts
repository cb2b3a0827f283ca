import type { Language } from '../../domain/languages'
import type { NodeKindName } from '../../domain/model/node-kind'

/** A node of another dataset, to which this one can refer. */
export interface KnownNode {
  readonly kind: NodeKindName
  readonly dataset: string
  readonly label: Readonly<Partial<Record<Language, string>>>
  /** Its place, as file:line:column, if that is known. */
  readonly place?: () => string
}

/** The nodes of other datasets, by id. */
export type KnownNodes = ReadonlyMap<string, KnownNode>
