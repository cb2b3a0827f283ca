import { compareIds } from '../../domain/compare-ids'
import type { Selection } from '../../query/selection/selection'
import { subjectsOf, type Subject } from '../order/subject'
import { absenceOf, type Absence } from '../workflow/absence'
import type { DescribedStep } from '../workflow/described-workflow'
import type { Structures } from '../workflow/structures'
import type { TaskKinds } from '../workflow/task-kinds'

interface Cell {
  readonly library: string
  /** The first of the positions; null if there is none. */
  readonly position: number | null
  readonly positions: readonly number[]
  readonly steps: readonly string[]
  readonly state: 'STEP' | Absence
}

/** A row for each task, and in it a cell for each library. A task is where a step does it, or a kind of it. */
export function positionTable(
  { workflows, kinds }: Structures,
  libraries: readonly string[] | null,
  tasks: readonly string[] | null,
): unknown {
  const subjects = subjectsOf(workflows, kinds)
  const named = libraries ?? [...new Set(workflows.flatMap((each) => each.libraries))].sort()
  const heads = named.map((library) => ({
    library,
    own: subjects.filter(({ workflow }) => workflow.libraries.includes(library)),
  }))
  const columns = heads.map(({ library, own }) => ({
    library,
    workflows: own.map(({ workflow }) => workflow.id),
    complete: together(own.map(({ workflow }) => workflow.complete)),
  }))
  const rows = (tasks ?? tasksByPlace(subjects)).map((task) => {
    const cells = heads.map(({ library, own }) => cellOf(library, own, task, kinds))
    return { task, cells, position: (field: Selection) => positionIn(cells, field) }
  })
  return { columns, rows }
}

/** Whether all are told whole: false if one is not, null if nobody says so of all. */
function together(complete: readonly (boolean | null)[]): boolean | null {
  if (complete.includes(false)) return false
  return complete.length === 0 || complete.includes(null) ? null : true
}

function cellOf(
  library: string,
  subjects: readonly Subject[],
  task: string,
  kinds: TaskKinds,
): Cell {
  const steps = subjects.flatMap((subject) => subject.stepsOf(task)).sort(byPlace)
  const positions = steps.map(({ position }) => position)
  return {
    library,
    position: positions[0] ?? null,
    positions,
    steps: steps.map(({ id }) => id),
    state: steps.length > 0 ? 'STEP' : absenceFrom(subjects, task, kinds),
  }
}

/** A task is absent from a library when it is absent from each of its workflows. */
function absenceFrom(subjects: readonly Subject[], task: string, kinds: TaskKinds): Absence {
  const isAbsent = subjects.every(({ workflow }) => absenceOf(workflow, task, kinds) === 'ABSENT')
  return subjects.length > 0 && isAbsent ? 'ABSENT' : 'NOT_TOLD'
}

function byPlace(one: DescribedStep, other: DescribedStep): number {
  return one.position - other.position || compareIds(one.id, other.id)
}

function positionIn(cells: readonly Cell[], field: Selection): number | null {
  const { library } = field.args<{ readonly library: string }>()
  return cells.find((cell) => cell.library === library)?.position ?? null
}

/** The tasks that any step does, by the earliest place that any has, then by id. */
function tasksByPlace(subjects: readonly Subject[]): readonly string[] {
  const earliest = new Map<string, number>()
  for (const { task, position } of subjects.flatMap(({ workflow }) => workflow.steps)) {
    earliest.set(task, Math.min(position, earliest.get(task) ?? position))
  }
  return [...earliest]
    .sort(([one, first], [other, second]) => first - second || compareIds(one, other))
    .map(([task]) => task)
}
