import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { ToldWorkflow } from './told-workflow'

export const bounds = ['atLeast', 'typically', 'atMost'] as const
export type Bound = (typeof bounds)[number]

/** A step waits first, and then it takes its time. */
const kinds = ['WAITS', 'TAKES'] as const
type Kind = (typeof kinds)[number]

/** What sources state of the times of a workflow's steps. */
export class StatedTimes {
  constructor(private readonly told: ToldWorkflow) {}

  /** Whether the step is done each time: it has no condition, and is told plainly. */
  private isAlwaysDone(step: StoredNode): boolean {
    return this.told
      .membershipOf(step)
      .every(
        ({ properties: { modality, condition } }) =>
          ['STATED', 'ALWAYS'].includes(String(modality)) && condition === undefined,
      )
  }

  /** What is stated of the step; if that is nothing, what is stated of its task as the practice of a library that follows the workflow. */
  private claimsOf(step: StoredNode, kind: Kind): readonly StoredEdge[] {
    const { memory, libraries } = this.told
    const own = memory.from(step, kind).map(({ claim }) => claim)
    const followers: readonly unknown[] = libraries.map(({ id }) => id)
    const ofTask = memory
      .from(this.told.taskOf(step), kind)
      .map(({ claim }) => claim)
      .filter(({ properties }) => followers.includes(properties['library']))
    return [...(own.length > 0 ? own : ofTask)].sort(byId)
  }

  private secondsOf({ to }: StoredEdge, bound: Bound): number | undefined {
    return this.told.memory.end(to).properties[`${bound}Seconds`] as number | undefined
  }

  private stating(step: StoredNode, kind: Kind, bound: Bound): readonly StoredEdge[] {
    return this.claimsOf(step, kind).filter((claim) => this.secondsOf(claim, bound) !== undefined)
  }

  /** Whether the time of the step is asked for: the least is that of who leaves out what need not be done. */
  private isAskedFor(step: StoredNode, bound: Bound): boolean {
    return bound !== 'atLeast' || this.isAlwaysDone(step)
  }

  /** Whether a claim can be a lower bound: what is so at times or on a condition can be less. */
  private isBound({ properties: { modality, condition } }: StoredEdge, bound: Bound): boolean {
    const isAlways = ['STATED', 'ALWAYS'].includes(String(modality)) && condition === undefined
    return bound !== 'atLeast' || isAlways
  }

  /** What is added up of a step: of several claims of one kind the first of the most, or of the least. The wait before the first step is before the beginning. */
  added(step: StoredNode, bound: Bound, isFirst: boolean): readonly StoredEdge[] {
    if (!this.isAskedFor(step, bound)) return []
    const extreme = bound === 'atLeast' ? Math.min : Math.max
    return kinds
      .filter((kind) => kind === 'TAKES' || !isFirst)
      .flatMap((kind) => {
        const all = this.stating(step, kind, bound).filter((claim) => this.isBound(claim, bound))
        const wanted = extreme(...all.map((claim) => this.secondsOf(claim, bound) ?? 0))
        return all.filter((claim) => this.secondsOf(claim, bound) === wanted).slice(0, 1)
      })
  }

  seconds(step: StoredNode, bound: Bound, isFirst: boolean): number {
    return this.added(step, bound, isFirst)
      .map((claim) => this.secondsOf(claim, bound) ?? 0)
      .reduce((sum, each) => sum + each, 0)
  }

  lacks(step: StoredNode, kind: Kind, bound: Bound): boolean {
    return this.isAskedFor(step, bound) && this.stating(step, kind, bound).length === 0
  }

  /** Whether sources state different times of the step in the same way. */
  differs(step: StoredNode): boolean {
    return kinds.some((kind) =>
      bounds.some((bound) => {
        const stated = this.stating(step, kind, bound)
        return new Set(stated.map((claim) => this.secondsOf(claim, bound))).size > 1
      }),
    )
  }
}
