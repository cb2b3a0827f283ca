import type { LabelledNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'
import type { Difference, Sides } from './differences.query'

type OneOrTwo = readonly [LabelledNode] | readonly [LabelledNode, LabelledNode]

/** In what workflows can differ. What is told in one of them alone may be so in the other. */
export const differenceKinds = [
  'roles',
  'channels',
  'resources',
  'order',
  'splits',
  'absent',
  'notTold',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A difference in one line: the task, in what it differs, and how each of the two workflows has it. */
export interface DifferenceLine {
  readonly kind: DifferenceKind
  readonly key: string
  readonly tasks: OneOrTwo
  readonly how: string
  readonly sides: readonly {
    readonly workflow: LabelledNode
    readonly words: string
    readonly claim?: string | undefined
    /** Why the workflow has no such step. */
    readonly state?: 'ABSENT' | 'NOT_TOLD'
  }[]
}

/** The differences of a workflow from that of libraries in general; of one task alone if one is given. */
export function linesOfDifferences(
  difference: Difference,
  texts: Texts,
  task?: string,
): readonly DifferenceLine[] {
  const { workflow, general, comparison } = difference
  const both = [workflow, general]
  const words = texts.thing.differences
  const named = (id: string) => both.find((each) => each.id === id)

  const bySides = (name: 'roles' | 'channels' | 'resources') =>
    comparison[name].map((each: Sides): DifferenceLine => ({
      kind: name,
      key: `${name} ${each.task.id}`,
      tasks: [each.task],
      how: words[name],
      sides: each.sides.flatMap((side) => {
        const of = named(side.workflow.id)
        const what = side.what.map(({ label }) => label).join(', ')
        return of ? [{ workflow: of, words: what, claim: side.claims[0]?.id }] : []
      }),
    }))

  // A pair of which one of the two has both orders is left out, as the figure of differences does not count it.
  const ordered = comparison.order.filter(({ firstBeforeSecond }) => firstBeforeSecond.length === 1)
  const orders = ordered.map(({ first, second, firstBeforeSecond }): DifferenceLine => {
    const isFirst = (id: string) => firstBeforeSecond.some((each) => each.workflow.id === id)
    return {
      kind: 'order',
      key: `order ${first.id} ${second.id}`,
      tasks: [first, second],
      how: words.order,
      sides: both.map((of) => ({
        workflow: of,
        words: (isFirst(of.id) ? [first, second] : [second, first])
          .map(({ label }) => label)
          .join(' → '),
      })),
    }
  })

  const splits = comparison.splits.map(({ task: split, inOne }): DifferenceLine => ({
    kind: 'splits',
    key: `split ${split.id}`,
    tasks: [split],
    how: words.splits,
    sides: both.map((of) => ({
      workflow: of,
      words: inOne.some((each) => each.workflow.id === of.id) ? words.inOne : words.inSeveral,
    })),
  }))

  const only = comparison.only.map(({ task: alone, doneIn, absentFrom }): DifferenceLine => ({
    kind: absentFrom.length > 0 ? 'absent' : 'notTold',
    key: `only ${alone.id}`,
    tasks: [alone],
    how: words.only,
    sides: both.map((of) => {
      if (doneIn.some((each) => each.workflow.id === of.id))
        return { workflow: of, words: words.done }
      const state = absentFrom.some(({ id }) => id === of.id) ? 'ABSENT' : 'NOT_TOLD'
      return { workflow: of, words: texts.compare.states[state], state }
    }),
  }))

  const all = [
    ...bySides('roles'),
    ...bySides('channels'),
    ...bySides('resources'),
    ...orders,
    ...splits,
    ...only,
  ]
  return task === undefined ? all : all.filter(({ tasks }) => tasks.some(({ id }) => id === task))
}
