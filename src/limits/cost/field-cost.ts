import { largestPageSize, defaultPageSize } from '../../query/paging/page'
import type { GraphSizes } from '../sizes/graph-sizes'

/** The values of a field’s arguments, by their names. */
export type Args = Readonly<Record<string, unknown>>

/** The most entries that the graph has for a list, and how many are shown if the client says nothing of it. */
interface ListSize {
  readonly inGraph: number
  readonly byDefault: number
}

export type CountOf = (sizes: GraphSizes, args: Args) => number

/** What a page or a table has beside its entries: tables of what a page counts, and the columns and cells of a table of rows. */
export type PartName = 'table' | 'column' | 'cell'

/** What a field can cost at worst. */
export interface FieldCost {
  /** The price of the field by itself: 1, as of a property, if it is left out. */
  readonly price?: number
  /** How many entries there can be: of a list, or of a page. */
  readonly size?: (sizes: GraphSizes, args: Args) => ListSize
  /** How many nodes and edges can be gone through to find it: as many as there are entries, if it is left out. */
  readonly search?: CountOf
  /** How many patterns its filter and its order write into the statement: once, however many entries there are. */
  readonly patterns?: (args: Args) => number
  /** Which part of the field around it it is, if that does not need it for each of its entries. */
  readonly part?: PartName
  /** How often it needs each of its parts: tables once, if it is left out. */
  readonly parts?: Readonly<Partial<Record<PartName, CountOf>>>
  /** All that it costs beside its price, if that does not follow from entries and search. */
  readonly whole?: (sizes: GraphSizes, args: Args, inside: number) => number
}

/** What a list costs: it is never left open how long it can be. */
export type ListCost = FieldCost & Required<Pick<FieldCost, 'size'>>

declare module 'graphql' {
  // The names of the parameters are those of graphql-js, since declarations merge only so.
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    cost?: FieldCost
  }
}

/** A list of which 50 are shown by default. */
export function shortList(size: CountOf): ListCost {
  return {
    size: (sizes, args) => ({ inGraph: size(sizes, args), byDefault: defaultPageSize }),
  }
}

/** A list of which as many as a page can hold are shown by default. */
export function longList(size: CountOf): ListCost {
  return {
    size: (sizes, args) => ({ inGraph: size(sizes, args), byDefault: largestPageSize }),
  }
}

/** A list that is all shown. */
export function wholeList(size: CountOf): ListCost {
  return {
    size: (sizes, args) => {
      const inGraph = size(sizes, args)
      return { inGraph, byDefault: inGraph }
    },
  }
}

/** A list whose entries are counted where it hangs: those of a page are counted at its connection. */
export const countedAbove: ListCost = {
  size: () => ({ inGraph: 1, byDefault: 1 }),
  search: () => 0,
}
