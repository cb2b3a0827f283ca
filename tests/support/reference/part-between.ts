import type { StoredNode } from '../../../src/dataset/stored/dataset'
import type { ToldWorkflow } from './told-workflow'

/** The steps on any way from one step to another. */
export class PartBetween {
  /** Each after those that lead to it, inside a loop after those that are told before it, else as they are told. */
  readonly steps: readonly StoredNode[]
  private readonly sequence: readonly StoredNode[]

  constructor(
    private readonly told: ToldWorkflow,
    readonly from: StoredNode,
    readonly to: StoredNode,
  ) {
    this.sequence = sequenceOf(told)
    this.steps = this.sequence.filter(
      (step) =>
        (step === from || told.after(from).has(step)) && (step === to || told.after(step).has(to)),
    )
  }

  /** The steps to which a step of the workflow leads at once. */
  private onward(step: StoredNode): ReadonlySet<StoredNode> {
    const { memory } = this.told
    const ids = this.told.linksFrom(step).map(({ to }) => memory.end(to))
    return new Set(ids.filter(({ kind }) => kind === 'Step'))
  }

  leadsAtOnce(step: StoredNode, next: StoredNode): boolean {
    return this.onward(step).has(next)
  }

  /** The steps of the part that lead to a step of it at once. */
  before(step: StoredNode): readonly StoredNode[] {
    return this.steps.filter((each) => this.leadsAtOnce(each, step))
  }

  /** Those that do not come after it as well. */
  beforeWithoutLoops(step: StoredNode): readonly StoredNode[] {
    return this.before(step).filter((each) => each !== step && !this.told.after(step).has(each))
  }

  get loops(): readonly StoredNode[] {
    return this.steps.filter((step) => this.told.after(step).has(step))
  }

  /** The steps beside the ways for which a step on them waits, other than the first, where the time begins. */
  get awaited(): readonly StoredNode[] {
    const waiting = this.steps.filter((step) => step !== this.from && waitsForAll(step))
    return this.sequence.filter(
      (step) => !this.steps.includes(step) && waiting.some((next) => this.leadsAtOnce(step, next)),
    )
  }
}

export function waitsForAll({ properties }: StoredNode): boolean {
  return properties['join'] === 'PARALLEL'
}

function sequenceOf(told: ToldWorkflow): readonly StoredNode[] {
  const { steps } = told
  const after = new Map(steps.map((step) => [step, told.after(step)]))
  const leads = (one: StoredNode, other: StoredNode) => after.get(one)?.has(other) === true
  const mustPrecede = (one: StoredNode, other: StoredNode) =>
    one !== other &&
    leads(one, other) &&
    (!leads(other, one) || steps.indexOf(one) < steps.indexOf(other))
  const placed: StoredNode[] = []
  while (placed.length < steps.length) {
    const next = steps.find(
      (step) =>
        !placed.includes(step) &&
        steps.every((other) => placed.includes(other) || !mustPrecede(other, step)),
    )
    if (next === undefined) throw new Error('The steps have no sequence.')
    placed.push(next)
  }
  return placed
}
