import { orderKinds } from '../order/step-order'
import { orderedTasksOf, pairsOf, places, subjectsOf, type Subject } from '../order/subject'
import {
  isStrict,
  taskOrder,
  waysBetween,
  type TaskOrder,
  type WayBetween,
} from '../order/task-order'
import type { DescribedWorkflow } from '../workflow/described-workflow'
import { TaskKinds } from '../workflow/task-kinds'
import type { Contradiction, ContradictionSide } from './contradiction'
import { excludeEachOther } from './exclude-each-other'

/** Which workflows tell of the same: one workflow, a workflow and its variant, or variants of one. */
export type AreAlike = (one: string, other: string) => boolean

/** A workflow as one source tells it of the practice of one library. */
interface Telling {
  readonly subject: Subject
  readonly source: string
  readonly library: string
}

/**
 * The tasks of which one source says that the one comes first, and another that the other does, by the order of each source alone. Kinds do not
 * count here: two sources that speak of two kinds of a task can both be right.
 */
export function oppositeOrders(
  workflows: readonly DescribedWorkflow[],
  areAlike: AreAlike,
  across: boolean,
): readonly Contradiction[] {
  return pairsOf(workflows.flatMap(tellingsOf)).flatMap(([one, other]) => {
    const isSamePractice = across || one.library === other.library
    const isAlike = areAlike(one.subject.workflow.id, other.subject.workflow.id)
    return one.source !== other.source && isSamePractice && isAlike ? opposed(one, other) : []
  })
}

function tellingsOf(workflow: DescribedWorkflow): readonly Telling[] {
  const nexts = workflow.claims.filter(({ kind }) => orderKinds.includes(kind))
  const libraries = [...new Set(nexts.map(({ library }) => library))].sort()
  const sources = [...new Set(nexts.flatMap((claim) => claim.sources))].sort()
  return libraries.flatMap((library) =>
    sources.flatMap((source) => {
      const claims = nexts.filter(
        (claim) => claim.library === library && claim.sources.includes(source),
      )
      const told = { ...workflow, claims }
      return subjectsOf([told], new TaskKinds([])).map((subject) => ({ subject, source, library }))
    }),
  )
}

function opposed(one: Telling, other: Telling): readonly Contradiction[] {
  const shared = orderedTasksOf(one.subject).filter(
    (task) => places(other.subject, task).length > 0,
  )
  return pairsOf(shared).flatMap(([task, second]) => {
    const [ofOne, ofOther] = [one, other].map(({ subject }) =>
      taskOrder(subject, task, second),
    ) as [TaskOrder, TaskOrder]
    if (!isStrict(ofOne) || !isStrict(ofOther) || ofOne.forward === ofOther.forward) return []
    const [from, to] = ofOne.forward ? [task, second] : [second, task]
    const ways = [waysBetween(one.subject, from, to), waysBetween(other.subject, to, from)] as const
    return [
      {
        kind: 'NEXT',
        from,
        to,
        libraries: [...new Set([one.library, other.library])].sort(),
        differsIn: ['ORDER'] as const,
        opposite: ways[0].some(({ claims }) =>
          ways[1].some((way) => excludeEachOther(claims, way.claims)),
        ),
        sides: [sideOf(one, ways[0]), sideOf(other, ways[1])],
      },
    ]
  })
}

function sideOf({ source }: Telling, [way]: readonly WayBetween[]): ContradictionSide {
  return { sources: [source], claims: way?.claims ?? [] }
}
