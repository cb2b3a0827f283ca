import type { ClaimReference } from '../../query/selection/claim-reference'
import { claimsFrom } from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'
import { sharedTasks } from './compared-tasks'
import { doersOf, type Subject } from '../order/subject'

/** What a workflow says of a task by one kind of edge: who does it, with what, or through which channel. */
interface Side {
  readonly workflow: string
  readonly steps: readonly string[]
  /** The nodes at the other end, each once. */
  readonly nodes: readonly string[]
  readonly claims: readonly ClaimReference[]
}

/** The names of the nodes at the other end, by the edge that leads to them. */
const plurals = { DONE_BY: 'roles', USES: 'resources', THROUGH: 'channels' } as const

/** A task of which two workflows say different things. */
interface PracticeDifference {
  readonly task: string
  /** The claims that all share of those that claim anything. */
  readonly shared: readonly string[]
  /** Each side has its nodes under the name that they have: roles, resources or channels. */
  readonly sides: readonly Readonly<Record<string, unknown>>[]
  /** The workflows that do the task and name nothing. */
  readonly notToldIn: readonly string[]
}

/** The tasks that workflows do by other roles, with other resources, or through other channels. A workflow that names nothing has no side. */
export function practiceDifferences(
  subjects: readonly Subject[],
  kinds: TaskKinds,
  edge: keyof typeof plurals,
): readonly PracticeDifference[] {
  return sharedTasks(subjects, kinds).flatMap((task) => {
    const sides = doersOf(subjects, task).map((subject) => sideOf(subject, task, edge))
    const telling = sides.filter(({ nodes }) => nodes.length > 0)
    const [first, ...others] = telling
    if (!first || others.every((side) => isSame(side.nodes, first.nodes))) return []
    const inAll = first.nodes.filter((node) => others.every(({ nodes }) => nodes.includes(node)))
    const told = telling.map(({ nodes, ...side }) => ({ ...side, [plurals[edge]]: nodes }))
    const silent = sides.filter((side) => !telling.includes(side))
    const notToldIn = silent.map(({ workflow }) => workflow)
    return [{ task, shared: inAll, sides: told, notToldIn }]
  })
}

function sideOf(subject: Subject, task: string, edge: string): Side {
  const steps = subject.stepsOf(task)
  const claims = claimsFrom(subject.workflow, edge, steps)
  return {
    workflow: subject.workflow.id,
    steps: steps.map(({ id }) => id),
    nodes: [...new Set(claims.map(({ to }) => to))],
    claims,
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((node) => other.includes(node))
}
