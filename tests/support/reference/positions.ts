import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { byId, compareLists } from './compare'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { ToldWorkflow } from './told-workflow'
import { waysBetween } from './ways'

/** The workflows in which one task comes before another, by id. */
export function whereOrdered(memory: Memory, given: Given): readonly unknown[] {
  const { library } = given
  const [earlier, later] = ['earlier', 'later'].map((name) => memory.end(given[name] as string))
  return workflowsOf(memory)
    .filter(({ libraries }) =>
      library == null
        ? libraries.length === 0 || libraries.some(isNoSystem)
        : libraries.some(({ id }) => id === library),
    )
    .map((told) => ({
      workflow: told.node,
      libraries: told.libraries,
      ways: waysBetween(told, earlier as StoredNode, later as StoredNode),
      otherWayRound: waysBetween(told, later as StoredNode, earlier as StoredNode),
    }))
    .filter(({ ways }) => ways.length > 0)
}

/** Tasks by libraries, with the places of each task in the workflows that a library follows. */
export function taskPositions(memory: Memory, given: Given): unknown {
  const named = (name: string): readonly StoredNode[] | undefined =>
    (given[name] as readonly string[] | null | undefined) == null
      ? undefined
      : [...new Set(given[name] as readonly string[])].map((id) => memory.end(id))
  const followed = workflowsOf(memory).filter(({ libraries }) =>
    given['libraries'] == null ? libraries.some(isNoSystem) : libraries.length > 0,
  )
  const followers = new Set(followed.flatMap(({ libraries }) => libraries))
  const all = named('libraries') ?? [...followers].sort(byId)
  const columns = all.map((library) => ({
    library,
    own: followed.filter(({ libraries }) => libraries.includes(library)),
  }))
  const tasks = named('tasks') ?? tasksByPlace(columns.flatMap(({ own }) => own))
  return {
    columns: columns.map(({ library, own }) => ({
      library,
      workflows: own.map(({ node }) => node),
      complete: completeOf(own),
    })),
    rows: tasks.map((task) => {
      const cells = columns.map(({ library, own }) => cellOf(library, own, task))
      return {
        task,
        cells,
        position: (asked: Given) =>
          cells.find((cell) => cell.library.id === asked['library'])?.position ?? null,
      }
    }),
  }
}

function isNoSystem({ properties }: StoredNode): boolean {
  return properties['kind'] !== 'SYSTEM'
}

function workflowsOf(memory: Memory): readonly ToldWorkflow[] {
  return [...memory.ofKind('Workflow')].sort(byId).map((node) => ToldWorkflow.of(memory, node))
}

function completeOf(own: readonly ToldWorkflow[]): boolean | null {
  if (own.some(({ complete }) => complete === false)) return false
  return own.length > 0 && own.every(({ complete }) => complete === true) ? true : null
}

function cellOf(library: StoredNode, own: readonly ToldWorkflow[], task: StoredNode) {
  const steps = own
    .flatMap((told) => told.stepsOf(task))
    .sort((one, other) => compareLists([positionOf(one), one.id], [positionOf(other), other.id]))
  const isAbsent = own.length > 0 && own.every((told) => told.absenceOf(task) === 'ABSENT')
  return {
    library,
    position: steps[0] === undefined ? null : positionOf(steps[0]),
    positions: steps.map(positionOf),
    steps,
    state: steps.length > 0 ? 'STEP' : isAbsent ? 'ABSENT' : 'NOT_TOLD',
  }
}

/** The tasks by their earliest position, then by id. */
function tasksByPlace(all: readonly ToldWorkflow[]): readonly StoredNode[] {
  const steps = all.flatMap((told) =>
    told.steps.map((step) => ({ task: told.taskOf(step), position: positionOf(step) })),
  )
  const earliest = (task: StoredNode): number =>
    Math.min(...steps.filter((each) => each.task === task).map(({ position }) => position))
  return [...new Set(steps.map(({ task }) => task))].sort((one, other) =>
    compareLists([earliest(one), one.id], [earliest(other), other.id]),
  )
}

function positionOf(step: StoredNode): number {
  return Number(step.properties['position'])
}
