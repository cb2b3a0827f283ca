import type { StoredNode } from '../../../src/dataset/stored/dataset'
import type { ToldWorkflow } from './told-workflow'
import { waysBetween } from './ways'

/** Which of two tasks comes before the other in a workflow: both can, and neither. */
export interface TaskOrder {
  readonly forward: boolean
  readonly backward: boolean
}

export function taskOrder(told: ToldWorkflow, one: StoredNode, other: StoredNode): TaskOrder {
  return {
    forward: waysBetween(told, one, other).length > 0,
    backward: waysBetween(told, other, one).length > 0,
  }
}

/** Just one of the two orders. */
export function isStrict({ forward, backward }: TaskOrder): boolean {
  return forward !== backward
}
