import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { byId, compareLists } from './compare'
import { type Memory, reach } from './memory'
import { isKindOf, isNarrower } from './task-kinds'

const ofSteps: readonly string[] = [
  ...['NEXT', 'DONE_BY', 'USES', 'PRODUCES', 'THROUGH', 'ENABLES'],
  ...['TAKES', 'WAITS', 'RECURS', 'HANDLES'],
]

/** A workflow, or a part of one, as it is told: its steps, and the claims that leave it and them. */
export class ToldWorkflow {
  constructor(
    readonly memory: Memory,
    readonly node: StoredNode,
    /** In the order in which they are told. */
    readonly steps: readonly StoredNode[],
    /** By id. */
    readonly claims: readonly StoredEdge[],
    /** Of a piece, what it is a piece of. */
    readonly whole?: ToldWorkflow,
  ) {}

  static of(memory: Memory, node: StoredNode): ToldWorkflow {
    const members = new Set(memory.from(node, 'HAS_STEP').map((hop) => hop.node))
    const place = (step: StoredNode) => [Number(step.properties['position']), step.id]
    const steps = [...members].sort((one, other) => compareLists(place(one), place(other)))
    return new ToldWorkflow(memory, node, [], memory.edges).withSteps(steps)
  }

  /** The part of the workflow that has these steps. What a step leads to outside is not of it. */
  withSteps(steps: readonly StoredNode[]): ToldWorkflow {
    const ids = new Set(steps.map(({ id }) => id))
    const claims = this.claims.filter(({ type, from, to }) => {
      if (type === 'HAS_STEP') return from === this.node.id && ids.has(to)
      return ofSteps.includes(type) && ids.has(from) && (type !== 'NEXT' || ids.has(to))
    })
    const inOrder = [...claims].sort(byId)
    return new ToldWorkflow(this.memory, this.node, steps, inOrder, this.whole)
  }

  /** A piece of the workflow, which is told of the whole of it. */
  piece(steps: readonly StoredNode[]): ToldWorkflow {
    const { memory, node, steps: own, claims } = this.withSteps(steps)
    return new ToldWorkflow(memory, node, own, claims, this)
  }

  /** The same with only such claims. */
  withClaims(isWanted: (claim: StoredEdge) => boolean): ToldWorkflow {
    return new ToldWorkflow(this.memory, this.node, this.steps, this.claims.filter(isWanted))
  }

  get libraries(): readonly StoredNode[] {
    const followers = this.memory.to(this.node, 'FOLLOWS').map((hop) => hop.node)
    return [...new Set(followers)].sort(byId)
  }

  get complete(): boolean | null {
    return (this.node.properties['complete'] as boolean | undefined) ?? null
  }

  taskOf(step: StoredNode): StoredNode {
    const [does] = this.memory.from(step, 'DOES')
    if (does === undefined) throw new Error(`The step ${step.id} does no task.`)
    return does.node
  }

  /** The tasks of the steps, each once. */
  get tasks(): readonly StoredNode[] {
    return [...new Set(this.steps.map((step) => this.taskOf(step)))]
  }

  /** The steps that do a task, or a kind of it. */
  stepsOf(task: StoredNode): readonly StoredNode[] {
    return this.steps.filter((step) => isKindOf(this.memory, this.taskOf(step), task))
  }

  /** The tasks that steps make possible, each once. */
  get enabled(): readonly StoredNode[] {
    const claims = this.claims.filter(({ type }) => type === 'ENABLES')
    return [...new Set(claims.map(({ to }) => this.memory.end(to)))]
  }

  /** Where a task comes in the order: steps that do it or a kind of it, and such tasks that steps make possible. */
  placesOf(task: StoredNode): readonly StoredNode[] {
    const enabled = this.enabled.filter((each) => isKindOf(this.memory, each, task))
    return [...this.stepsOf(task), ...enabled]
  }

  /** The claims that say what comes after a place. */
  linksFrom(place: StoredNode): readonly StoredEdge[] {
    return this.claims.filter(
      ({ type, from }) => (type === 'NEXT' || type === 'ENABLES') && from === place.id,
    )
  }

  /** All places to which a place leads; itself only if it stands in a loop. */
  after(place: StoredNode): ReadonlySet<StoredNode> {
    const onward = (each: StoredNode) =>
      this.linksFrom(each).map((claim) => ({ claim, node: this.memory.end(claim.to) }))
    const reached = onward(place).flatMap(({ node }) => [...reach(node, onward)])
    return new Set(reached)
  }

  /** What is told of a task that no step does: it is absent only if all is told, and nothing told of has to do with it. */
  absenceOf(task: StoredNode): 'ABSENT' | 'NOT_TOLD' {
    const isWithin = (one: StoredNode, other: StoredNode) => isKindOf(this.memory, one, other)
    const isTold = this.toldBeside.some((each) => isWithin(task, each) || isWithin(each, task))
    const isCovered = this.tasks.some((each) => isNarrower(this.memory, task, each))
    return this.complete === true && !isCovered && !isTold ? 'ABSENT' : 'NOT_TOLD'
  }

  /** The tasks that are told of beside those of the steps: that these make possible, that parts of the workflow do, and of a piece those of the whole. */
  get toldBeside(): readonly StoredNode[] {
    const parts = reach(this.node, (each) => this.memory.to(each, 'PART_OF'))
    const ofParts = [...parts]
      .filter((part) => part !== this.node)
      .flatMap((part) => this.memory.from(part, 'HAS_STEP'))
      .map((hop) => this.taskOf(hop.node))
    const { whole } = this
    const ofWhole = whole ? [...whole.tasks, ...whole.enabled] : []
    return [...this.enabled, ...ofParts, ...ofWhole]
  }

  membershipOf(step: StoredNode): readonly StoredEdge[] {
    return this.claims.filter(({ type, to }) => type === 'HAS_STEP' && to === step.id)
  }
}
