import type { Question } from '../ask/question'
import type { Modality } from '../claim/claim'
import type { Conditional } from '../claim/conditions-of'
import type { LabelledNode } from '../claim/labelled-node'
import type { WorkflowGroup } from '../figures/groups'
import type { SharedTask } from '../figures/shared-tasks.query'

const orderText = `query InWhichOrder($groups: [LibraryGroup!]!, $tasks: [ID!]!, $pairs: Int!, $languages: [Language!]) {
  compareGroups(groups: $groups, tasks: $tasks) {
    tasks(limit: 100) {
      task { id label(languages: $languages) }
      groups { doneInCount }
    }
    orders(limit: $pairs) {
      first { id }
      second { id }
      groups {
        firstBeforeSecondCount
        secondBeforeFirstCount
        bothCount
        withoutOrderCount
      }
    }
  }
}`

const whereText = `query WhereOrdered($earlier: ID!, $later: ID!, $languages: [Language!]) {
  whereOrdered(earlier: $earlier, later: $later) {
    workflow { id label(languages: $languages) }
    libraries { id label(languages: $languages) }
    ways {
      from { id label(languages: $languages) }
      to { id label(languages: $languages) }
      distance
      modality
      weakestClaim { id }
      conditionalClaims { condition(languages: $languages) }
    }
    otherWayRound { distance }
  }
}`

export interface CountedPair {
  readonly first: { readonly id: string }
  readonly second: { readonly id: string }
  readonly groups: readonly {
    readonly firstBeforeSecondCount: number
    readonly secondBeforeFirstCount: number
    readonly bothCount: number
    readonly withoutOrderCount: number
  }[]
}

export interface InWhichOrder {
  readonly compareGroups: {
    readonly tasks: readonly SharedTask[]
    readonly orders: readonly CountedPair[]
  }
}

/** A way from a step that does the one task to one that does the other. */
interface OrderedWay extends Conditional {
  readonly from: LabelledNode
  readonly to: LabelledNode | null
  readonly distance: number
  readonly modality: Modality
  readonly weakestClaim: { readonly id: string }
}

export interface WhereOrdered {
  readonly whereOrdered: readonly {
    readonly workflow: LabelledNode
    readonly libraries: readonly LabelledNode[]
    readonly ways: readonly OrderedWay[]
    readonly otherWayRound: readonly { readonly distance: number }[]
  }[]
}

export function orderQuestion(
  groups: readonly WorkflowGroup[],
  tasks: readonly string[],
  languages: readonly string[],
): Question {
  const pairs = Math.min(1000, (tasks.length * (tasks.length - 1)) / 2)
  return { query: orderText, variables: { groups, tasks, pairs, languages } }
}

export function whereQuestion(
  earlier: string,
  later: string,
  languages: readonly string[],
): Question {
  return { query: whereText, variables: { earlier, later, languages } }
}
