import type { StoredNode } from '../../../src/dataset/stored/dataset'
import type { Memory } from './memory'
import { isNarrower, pairsOf, withBroader } from './task-kinds'
import { ToldWorkflow } from './told-workflow'

interface Named {
  readonly id: string
}

/** A row of an alignment, as a client gets it. */
export interface Row {
  readonly task: Named
  readonly cells: readonly {
    readonly workflow: Named
    readonly step: Named | null
    readonly state: string
    readonly elsewhere: readonly Named[]
  }[]
}

/**
 * What an alignment of workflows does not keep of what it promises; undefined if it keeps all. Many alignments are right, so that it cannot be compared with
 * another one.
 */
export function brokenPromise(
  memory: Memory,
  workflows: readonly StoredNode[],
  rows: readonly Row[],
): string | undefined {
  const all = workflows.map((workflow) => ToldWorkflow.of(memory, workflow))
  const promises: Readonly<Record<string, boolean>> = {
    'Each row has a cell for each workflow, in the order in which they were named.': rows.every(
      ({ cells }) => idsOf(cells.map(({ workflow }) => workflow)) === idsOf(workflows),
    ),
    'Each row has a step.': rows.every(({ cells }) => cells.some(({ step }) => step !== null)),
    'Each step stands in one row, in the column of its workflow.': all.every(
      ({ steps }, column) => sortedIds(stepsIn(rows, column)) === sortedIds(steps),
    ),
    'The task of a row is the narrowest that all its steps do.': rows.every((row) =>
      isNarrowestTask(memory, row),
    ),
    'The order of each workflow is kept.': all.every((told, column) =>
      isInOrder(told, stepsIn(rows, column)),
    ),
    'Each cell has its state, and the other steps that do the task.': rows.every(
      ({ task, cells }) =>
        cells.every((cell, column) => {
          const told = all[column] as ToldWorkflow
          const others = told.stepsOf(memory.end(task.id)).filter(({ id }) => id !== cell.step?.id)
          const without = others.length > 0 ? 'ELSEWHERE' : told.absenceOf(memory.end(task.id))
          return (
            idsOf(cell.elsewhere) === idsOf(others) &&
            cell.state === (cell.step === null ? without : 'STEP')
          )
        }),
    ),
  }
  return Object.keys(promises).find((promise) => promises[promise] === false)
}

function stepsIn(rows: readonly Row[], column: number): readonly Named[] {
  return rows.flatMap(({ cells }) => cells[column]?.step ?? [])
}

function isNarrowestTask(memory: Memory, { task, cells }: Row): boolean {
  const tasks = cells.flatMap(({ step }) =>
    step === null ? [] : memory.from(memory.end(step.id), 'DOES').map(({ node }) => node),
  )
  const common = memory
    .ofKind('Task')
    .filter((each) => tasks.every((done) => withBroader(memory, done).includes(each)))
  const own = memory.end(task.id)
  return common.includes(own) && !common.some((each) => isNarrower(memory, each, own))
}

/** A step comes after those that lead to it; inside a loop they stand as they are told. */
function isInOrder(told: ToldWorkflow, inRows: readonly Named[]): boolean {
  const steps = inRows.map(({ id }) => told.memory.end(id))
  const position = (step: StoredNode) => Number(step.properties['position'])
  return pairsOf(steps).every(([one, other]) => {
    const isBack = told.after(other).has(one)
    const isLoop = isBack && told.after(one).has(other)
    return isLoop ? position(one) < position(other) : !isBack
  })
}

function idsOf(all: readonly Named[]): string {
  return all.map(({ id }) => id).join()
}

function sortedIds(all: readonly Named[]): string {
  return all
    .map(({ id }) => id)
    .toSorted()
    .join()
}
