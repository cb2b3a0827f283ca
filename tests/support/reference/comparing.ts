import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { Given } from './comparisons'
import { orderDifferences } from './compared-order'
import { practiceDifferences, taskSplits } from './compared-practice'
import { comparedTasks } from './compared-tasks'
import { comparedWorkflow } from './compared-workflow'
import type { Memory } from './memory'
import { part } from './pages'
import { similarities } from './similarity'
import { ToldWorkflow } from './told-workflow'

/** What workflows have in common, and in what they differ. */
function comparisonOf(all: readonly ToldWorkflow[]): unknown {
  return {
    workflows: () => all.map(comparedWorkflow),
    sharedByAll: () => comparedTasks(all, (doers) => doers === all.length),
    sharedBySome: () => comparedTasks(all, (doers) => doers > 1 && doers < all.length),
    onlyInOne: () => comparedTasks(all, (doers) => doers === 1),
    orderDifferences: ({ limit, offset }: Given) => part(orderDifferences(all), limit, offset),
    roleDifferences: () => practiceDifferences(all, 'DONE_BY', 'roles'),
    resourceDifferences: () => practiceDifferences(all, 'USES', 'resources'),
    channelDifferences: () => practiceDifferences(all, 'THROUGH', 'channels'),
    splits: () => taskSplits(all),
    similarities: () => similarities(all),
  }
}

export function compareWorkflows(memory: Memory, given: Given): unknown {
  const ids = given['ids'] as readonly string[]
  const task = (name: string): StoredNode | undefined =>
    given[name] == null ? undefined : memory.end(given[name] as string)
  return comparisonOf(
    ids.map((id) =>
      partOf(ToldWorkflow.of(memory, memory.end(id)), task('afterTask'), task('beforeTask')),
    ),
  )
}

/** The steps after the one task and before the other. */
function partOf(
  told: ToldWorkflow,
  after: StoredNode | undefined,
  before: StoredNode | undefined,
): ToldWorkflow {
  const starts = after && told.stepsOf(after)
  const ends = before && told.placesOf(before)
  return told.piece(
    told.steps
      .filter((step) => !starts || starts.some((start) => told.after(start).has(step)))
      .filter((step) => !ends || ends.some((end) => told.after(step).has(end))),
  )
}

/** Each workflow of a library beside what it is a variant of, or beside the general one with most tasks in common. */
export function differencesOf(memory: Memory, library: StoredNode): readonly unknown[] {
  if (library.properties['kind'] === 'GENERIC') return []
  const own = new Set(memory.from(library, 'FOLLOWS').map((hop) => hop.node))
  return [...own].sort(byId).flatMap((workflow) => {
    const wholes = memory.from(workflow, 'VARIANT_OF').map((hop) => hop.node)
    const others = [...new Set(wholes)].filter((whole) => whole !== workflow).sort(byId)
    const relation = others.length > 0 ? 'VARIANT_OF' : 'SHARED_TASKS'
    const generals = others.length > 0 ? others : mostAlike(memory, workflow)
    return generals.map((general) => ({
      workflow,
      general,
      relation,
      comparison: comparisonOf([workflow, general].map((each) => ToldWorkflow.of(memory, each))),
    }))
  })
}

/** The workflow of libraries in general with which most tasks are shared; of several the first by id. */
function mostAlike(memory: Memory, workflow: StoredNode): readonly StoredNode[] {
  const { tasks } = ToldWorkflow.of(memory, workflow)
  return memory
    .ofKind('Workflow')
    .filter((other) => other !== workflow)
    .map((other) => ToldWorkflow.of(memory, other))
    .filter(({ libraries }) => libraries.some(({ properties }) => properties['kind'] === 'GENERIC'))
    .map((told) => ({
      node: told.node,
      shared: told.tasks.filter((task) => tasks.includes(task)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared || byId(one.node, other.node))
    .slice(0, 1)
    .map(({ node }) => node)
}
