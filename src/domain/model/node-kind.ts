import type { Measure } from '../measure/bounds'
import type { Property } from './property'

/** A kind of node: its label in the graph, its words in the API, and what it bears beside what every node bears. */
export interface NodeKind {
  readonly name: NodeKindName
  readonly singular: string
  readonly plural: string
  readonly description: string
  readonly properties: readonly Property[]
  /** True of a concept, which means the same in every library, so that claims of many of them meet at one node. */
  readonly shared?: true
  /** How its bounds are written, of a kind that is a value. A file can write a value in the claim that leads to it. */
  readonly measure?: Measure
}

export type NodeKindName =
  | 'Role'
  | 'Task'
  | 'Channel'
  | 'Workflow'
  | 'Step'
  | 'Resource'
  | 'Library'
  | 'Duration'
  | 'Rate'
  | 'Annotation'
  | 'Source'
