import { compareIds } from '../../domain/compare-ids'
import type { ClaimReference } from '../../query/selection/claim-reference'
import { stepsIn, type StepsInWorkflow } from '../compare/steps-in-workflow'
import { doersOf, type Subject } from '../order/subject'
import { absenceOf } from '../workflow/absence'
import { claimsFrom } from '../workflow/described-workflow'
import type { TaskKinds } from '../workflow/task-kinds'
import type { GroupOfSubjects } from './group'

/** A role that does a task in some workflows of a group. */
interface PerformerInGroup {
  readonly role: string
  readonly workflowCount: number
  readonly claims: readonly ClaimReference[]
}

/** How many workflows of a group do a task, and by whom. */
interface TaskInGroup {
  readonly group: string
  readonly doneInCount: number
  readonly absentFromCount: number
  readonly notToldInCount: number
  readonly doneIn: readonly StepsInWorkflow[]
  /** Those that most workflows name first. */
  readonly performers: readonly PerformerInGroup[]
  /** The workflows that do the task and name nobody at it. */
  readonly withoutPerformerCount: number
}

/** A task, and how many workflows of each group do it or a kind of it. */
export interface GroupedTask {
  readonly task: string
  readonly groups: readonly TaskInGroup[]
}

export function groupedTask(
  groups: readonly GroupOfSubjects[],
  task: string,
  kinds: TaskKinds,
): GroupedTask {
  return { task, groups: groups.map((group) => inGroup(group, task, kinds)) }
}

function inGroup({ name, subjects }: GroupOfSubjects, task: string, kinds: TaskKinds): TaskInGroup {
  const doers = doersOf(subjects, task)
  const others = subjects.filter((subject) => !doers.includes(subject))
  const absent = others.filter(({ workflow }) => absenceOf(workflow, task, kinds) === 'ABSENT')
  const performing = doers.map((subject) => performingAt(subject, task))
  return {
    group: name,
    doneInCount: doers.length,
    absentFromCount: absent.length,
    notToldInCount: others.length - absent.length,
    doneIn: doers.map((subject) => stepsIn(subject, subject.stepsOf(task))),
    performers: performersOf(performing),
    withoutPerformerCount: performing.filter((claims) => claims.length === 0).length,
  }
}

type Performing = ReturnType<typeof claimsFrom>

function performingAt(subject: Subject, task: string): Performing {
  return claimsFrom(subject.workflow, 'DONE_BY', subject.stepsOf(task))
}

function performersOf(performing: readonly Performing[]): readonly PerformerInGroup[] {
  const roles = [...new Set(performing.flat().map(({ to }) => to))]
  return roles
    .map((role) => {
      const naming = performing
        .map((claims) => claims.filter(({ to }) => to === role))
        .filter((claims) => claims.length > 0)
      return { role, workflowCount: naming.length, claims: naming.flat() }
    })
    .sort(
      (one, other) => other.workflowCount - one.workflowCount || compareIds(one.role, other.role),
    )
}
