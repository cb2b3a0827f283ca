import type { Link } from '../order/reach'

/** A step, the task that it does, and the claim that its workflow has it. */
export interface FlowStep {
  readonly id: string
  readonly task: string
  /** Empty if it was not read. */
  readonly workflow: string
  readonly membership: Link
  /** Whether it is of the practice that is asked for that the step does the task. */
  readonly isOfPractice: boolean
}

/** The workflows around a task: their steps, and what leads from step to step. */
export interface Flow<Read = unknown> {
  /** The task that is asked about and, unless it alone is, its kinds. */
  readonly kinds: ReadonlySet<string>
  /** The workflows in which ways have to begin and end; null when any will do. */
  readonly workflows: ReadonlySet<string> | null
  readonly steps: ReadonlyMap<string, FlowStep>
  readonly links: readonly Link[]
  /** The tasks that steps do or make possible, with what was read of each. */
  readonly tasks: ReadonlyMap<string, Read>
}
