/** A BPMN collaboration, as far as workflows need one. All ids are element ids. */
export interface Collaboration {
  readonly pools: readonly Pool[]
  readonly messageFlows: readonly MessageFlow[]
}

export interface Pool {
  readonly id: string
  readonly name: string
  readonly documentation: string
  readonly process: { readonly id: string; readonly name: string }
  /** Empty if the pool is one party's alone. */
  readonly lanes: readonly Lane[]
  readonly nodes: readonly FlowNode[]
  readonly flows: readonly SequenceFlow[]
  /** Outside parties stand below; what is sent to them leaves downwards. */
  readonly outside: boolean
}

export interface Lane {
  readonly id: string
  readonly name: string
  readonly documentation: string
}

export type FlowNodeKind =
  | 'startEvent'
  | 'messageStartEvent'
  | 'messageCatchEvent'
  | 'endEvent'
  | 'task'
  | 'exclusiveGateway'
  | 'parallelGateway'
  | 'inclusiveGateway'

export interface FlowNode {
  readonly id: string
  readonly kind: FlowNodeKind
  /** Undefined in a pool without lanes. */
  readonly lane: string | undefined
  readonly name: string
  readonly documentation: string
  /** The text of an annotation beside it; empty if it needs none. */
  readonly note: string
}

export interface SequenceFlow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly name: string
  readonly documentation: string
}

export interface MessageFlow {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly documentation: string
}
