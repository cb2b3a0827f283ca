import type { Given } from './comparisons'
import { canBeGrouped } from './groups'
import type { Memory } from './memory'
import { areTasksInOrder } from './path-walk'
import { ToldWorkflow } from './told-workflow'

/** Arguments that name nodes, one or several, and of what kind these are. */
const naming: Readonly<Record<string, string>> = {
  library: 'Library',
  libraries: 'Library',
  workflow: 'Workflow',
  workflows: 'Workflow',
  ids: 'Workflow',
  source: 'Source',
  earlier: 'Task',
  later: 'Task',
  afterTask: 'Task',
  beforeTask: 'Task',
  tasks: 'Task',
  seeds: 'Node',
  from: 'Node',
  to: 'Node',
}

/** A path can lead from any node to any other, and work from a task to a task. */
const betweenTasks = /^durationBetween\.(from|to)$/

/** Whether an argument names only nodes that are there. */
export function namesKnown(memory: Memory, argument: string, given: unknown, field = ''): boolean {
  if (argument === 'groups') {
    return (given as readonly Given[]).every((group) =>
      ['libraries', 'workflows'].every((name) => namesKnown(memory, name, group[name])),
    )
  }
  const kind = betweenTasks.test(`${field}.${argument}`) ? 'Task' : naming[argument]
  if (kind === undefined || given == null) return true
  const ids = [given as string | readonly string[]].flat()
  return ids.every((id) => {
    const node = memory.node(id)
    return node !== undefined && (kind === 'Node' || node.kind === kind)
  })
}

type Test = (memory: Memory, given: Given) => boolean

const isWithin = (value: unknown, least: number, most: number): boolean =>
  value == null || ((value as number) >= least && (value as number) <= most)

/** Whether what is asked of a computed field can be computed. */
export function isComputable(memory: Memory, field: string, given: Given): boolean {
  return tests[field]?.(memory, given) ?? true
}

const tests: Readonly<Record<string, Test>> = {
  compareGroups: canBeGrouped,
  compareWorkflows: (memory, { ids, afterTask, beforeTask }) => {
    const named = ids as readonly string[]
    const workflows = named.flatMap((id) => memory.node(id) ?? [])
    const isDone = (task: unknown, places: 'stepsOf' | 'placesOf'): boolean => {
      const node = task == null ? undefined : memory.node(task as string)
      return (
        node?.kind !== 'Task' ||
        workflows
          .filter(({ kind }) => kind === 'Workflow')
          .every((workflow) => ToldWorkflow.of(memory, workflow)[places](node).length > 0)
      )
    }
    return (
      isWithin(named.length, 2, 10) &&
      new Set(named).size === named.length &&
      isDone(afterTask, 'stepsOf') &&
      isDone(beforeTask, 'placesOf')
    )
  },
  paths: (memory, given) =>
    given['from'] !== given['to'] &&
    isWithin(given['limit'], 0, 1000) &&
    isWithin(given['maxLength'], 1, areTasksInOrder(memory, given) ? Infinity : 6),
  subgraph: (_, { seeds, radius, limit }) =>
    isWithin((seeds as readonly string[] | null | undefined)?.length, 0, 100) &&
    isWithin(radius, 0, 6) &&
    (radius == null || seeds != null) &&
    isWithin(limit, 1, 10_000),
}
