import type { Question } from '../ask/question'
import { filterOf, type FigureTable } from './tables'

const crossed = `
  rows { value total node { label(languages: $languages) } }
  columns { value total node { label(languages: $languages) } }
  cells { row { value } column { value } count }`

const crosstabTexts = {
  steps: `query StepsCrossed($rows: StepField!, $columns: StepField!, $where: StepWhere, $languages: [Language!]) {
  counted: stepsConnection(where: $where) {
    totalCount
    crosstab(rows: $rows, columns: $columns, practice: ALL) {${crossed}
    }
  }
}`,
  claims: `query ClaimsCrossed($rows: ClaimProperty!, $columns: ClaimProperty!, $where: ClaimWhere, $languages: [Language!]) {
  counted: claimsConnection(where: $where, practice: ALL) {
    totalCount
    crosstab(rows: $rows, columns: $columns) {${crossed}
    }
  }
}`,
} as const

const cellTexts = {
  steps: `query StepsOfCell($where: StepWhere, $first: Int, $languages: [Language!]) {
  counted: stepsConnection(where: $where, first: $first) {
    totalCount
    edges { node { id label(languages: $languages) workflow { label(languages: $languages) } } }
  }
}`,
  claims: `query ClaimsOfCell($where: ClaimWhere, $first: Int, $languages: [Language!]) {
  counted: claimsConnection(where: $where, first: $first, practice: ALL) {
    totalCount
    edges { node { id label: statement(languages: $languages) } }
  }
}`,
} as const

interface Value {
  /** Null of what names nothing. */
  readonly value: string | null
}

export interface CountedHead extends Value {
  readonly total: number
  readonly node: { readonly label: string } | null
}

export interface Crossed {
  readonly counted: {
    readonly totalCount: number
    readonly crosstab: {
      readonly rows: readonly CountedHead[]
      readonly columns: readonly CountedHead[]
      readonly cells: readonly {
        readonly row: Value
        readonly column: Value
        readonly count: number
      }[]
    }
  }
}

export interface CellContent {
  readonly counted: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: {
        readonly id: string
        readonly label: string
        readonly workflow?: { readonly label: string } | null
      }
    }[]
  }
}

/** Those whose statements are counted; undefined for all. */
export interface Counted {
  readonly workflows: readonly string[]
  readonly libraries: readonly string[]
}

export function crosstabQuestion(
  { counts, rows, columns }: FigureTable,
  counted: Counted | undefined,
  languages: readonly string[],
): Question {
  const where = whereOf(counts, counted)
  return { query: crosstabTexts[counts], variables: { rows, columns, where, languages } }
}

export function cellQuestion(
  { counts, rows, columns }: FigureTable,
  [row, column]: readonly [string, string],
  { counted, first }: { readonly counted: Counted | undefined; readonly first: number },
  languages: readonly string[],
): Question {
  const where = {
    AND: [whereOf(counts, counted), filterOf(rows, row), filterOf(columns, column)],
  }
  return { query: cellTexts[counts], variables: { where, first, languages } }
}

function whereOf(counts: FigureTable['counts'], counted: Counted | undefined): object {
  if (!counted) return {}
  return counts === 'steps'
    ? { workflow: { id: { in: counted.workflows } } }
    : { library: { id: { in: counted.libraries } } }
}
