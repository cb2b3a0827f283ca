/** What is to be drawn: shapes in the lanes of pools, and what leads from one to another. It knows nothing of libraries or of BPMN. */
export interface Plan {
  readonly pools: readonly PlanPool[]
  readonly shapes: readonly PlanShape[]
  readonly edges: readonly PlanEdge[]
}

export interface PlanPool {
  readonly id: string
  readonly name: string
  readonly lanes: readonly PlanLane[]
}

interface PlanLane {
  readonly id: string
  readonly name: string
  /** False for the one lane of a pool that shows none. */
  readonly drawn: boolean
}

export type ShapeKind = 'task' | 'event' | 'gateway'

export interface PlanShape {
  readonly id: string
  readonly kind: ShapeKind
  readonly lane: string
  /** Written inside a task, and beside an event or a gateway. */
  readonly name: string
  /** The text of an annotation that stands beside the shape; empty if there is none. */
  readonly note: string
  /** On which side of the shape that is written which is written beside it. */
  readonly textSide: ShapeSide
}

export interface PlanEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** A sequence edge stays in its pool, and has its name written above it; a message edge may cross pools, and has none. */
  readonly kind: 'sequence' | 'message'
  readonly name: string
}

export type ShapeSide = 'top' | 'bottom'
