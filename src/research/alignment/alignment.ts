import type { Subject } from '../order/subject'
import { likeness } from '../compare/similarity'
import { absenceOf, type Absence } from '../workflow/absence'
import type { TaskKinds } from '../workflow/task-kinds'
import { addWorkflow } from './add-workflow'
import { taskOf, type UnfinishedRow } from './row'

/** A row of the alignment: the task, and the step of each workflow that stands there. */
export interface AlignedRow {
  readonly task: string
  readonly cells: readonly {
    readonly workflow: string
    readonly step: string | null
    readonly state: 'STEP' | 'ELSEWHERE' | Absence
    /** The steps in other rows that do the task or a kind of it. */
    readonly elsewhere: readonly string[]
  }[]
}

/**
 * The steps of all workflows side by side: progressive alignment after Feng and Doolittle (1987). It begins with the two that are most
 * alike, and adds the others, always the one that is most like those that stand there.
 */
export function align(subjects: readonly Subject[], kinds: TaskKinds): readonly AlignedRow[] {
  const placed: Subject[] = []
  let rows: readonly UnfinishedRow[] = []
  for (const subject of inGuideOrder(subjects, kinds)) {
    rows = addWorkflow(rows, placed, subject, kinds)
    placed.push(subject)
  }
  return rows.map((row) => {
    const task = taskOf(row, kinds)
    return { task, cells: subjects.map((subject) => cellOf(row, task, subject, kinds)) }
  })
}

function cellOf(
  row: UnfinishedRow,
  task: string,
  subject: Subject,
  kinds: TaskKinds,
): AlignedRow['cells'][number] {
  const { workflow } = subject
  const step = row.steps.get(workflow.id)
  const elsewhere = subject.stepsOf(task).filter(({ id }) => id !== step?.id)
  const without = elsewhere.length > 0 ? 'ELSEWHERE' : absenceOf(workflow, task, kinds)
  return {
    workflow: workflow.id,
    step: step?.id ?? null,
    state: step ? 'STEP' : without,
    elsewhere: elsewhere.map(({ id }) => id),
  }
}

/** At the beginning the best partner counts, later the mean of those that stand there. Ties go by the order in which they were named. */
function inGuideOrder(subjects: readonly Subject[], kinds: TaskKinds): readonly Subject[] {
  const alike = new Map(
    subjects.map((one) => [
      one,
      new Map(
        subjects.map((other) => [other, one === other ? 0 : (likeness(one, other, kinds) ?? 0)]),
      ),
    ]),
  )
  const open = [...subjects]
  const placed: Subject[] = []
  while (open.length > 0) {
    const ratings = open.map((subject) => {
      const all = (placed.length > 0 ? placed : subjects).map(
        (other) => alike.get(subject)?.get(other) ?? 0,
      )
      return placed.length > 0 ? all.reduce((sum, each) => sum + each, 0) : Math.max(...all)
    })
    placed.push(...open.splice(ratings.indexOf(Math.max(...ratings)), 1))
  }
  return placed
}
