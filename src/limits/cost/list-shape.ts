import { defaultPageSize, largestPageSize } from '../../query/paging/page'

/** The most entries that the graph has for a list field, and how many are shown if the client says nothing of it. */
export interface ListSize {
  readonly inGraph: number
  readonly byDefault: number
}

export const shortListOf = (inGraph: number): ListSize => ({ inGraph, byDefault: defaultPageSize })

export const longListOf = (inGraph: number): ListSize => ({ inGraph, byDefault: largestPageSize })

/** A list that is all shown. */
export const wholeListOf = (inGraph: number): ListSize => ({ inGraph, byDefault: inGraph })
