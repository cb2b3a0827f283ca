import type { Question } from '../ask/question'
import type { LabelledNode } from '../claim/labelled-node'

const query = `query WhereInTheWork($libraries: [ID!]!, $tasks: [ID!]!, $languages: [Language!]) {
  taskPositions(libraries: $libraries, tasks: $tasks) {
    columns { library { id label(languages: $languages) } }
    rows {
      task { id label(languages: $languages) }
      cells { state position positions steps { id } }
    }
  }
}`

export interface PositionRow {
  readonly task: LabelledNode
  /** One for each library, in their order. */
  readonly cells: readonly {
    readonly state: 'STEP' | 'ABSENT' | 'NOT_TOLD'
    readonly position: number | null
    readonly positions: readonly number[]
    readonly steps: readonly { readonly id: string }[]
  }[]
}

export interface WhereInTheWork {
  readonly taskPositions: {
    readonly columns: readonly { readonly library: LabelledNode }[]
    readonly rows: readonly PositionRow[]
  }
}

export function positionsQuestion(
  libraries: readonly string[],
  tasks: readonly string[],
  languages: readonly string[],
): Question {
  return { query, variables: { libraries, tasks, languages } }
}
