import { listPart, type ListPart } from '../sort/page'
import { readAs, type Projection } from './projection'
import type { Selection } from '../selection/selection'

/** A list of the answer that ends early: more was found than one asked for, or than is given by default. */
export interface LimitedList {
  /** The names that lead to it in the answer, without places in lists: one list of several that lie there is enough. */
  readonly path: readonly string[]
  readonly argument: string
  readonly limit: number
}

/** Gathers the lists that end early while rows are read, which happens at one go. Readers are kept with their operation, and so know of no request. */
let noted: Map<string, LimitedList> | undefined

/** The rows to read of a list: one more than are shown, so that one knows whether there are more. */
export function rowsOf({ limit, offset }: ListPart): {
  readonly size: number
  readonly skip: number
} {
  return { size: limit + 1, skip: offset }
}

/** The rows to read of a list whose rows are all there. */
export function sliceOf<Row>(rows: readonly Row[], part: ListPart): readonly Row[] {
  const { size, skip } = rowsOf(part)
  return rows.slice(skip, skip + size)
}

/** The rows that are shown of a list; notes it if there are more. */
export function shownOf<Row>(
  path: readonly string[],
  rows: readonly Row[],
  limit: number,
): readonly Row[] {
  if (rows.length <= limit) return rows
  noted?.set(path.join(' '), { path, argument: 'limit', limit })
  return rows.slice(0, limit)
}

/** The rows that are shown of a root field that is a plain list. */
export function shownRows<Row>(selection: Selection, rows: readonly Row[]): readonly Row[] {
  const { limit } = listPart(selection.given)
  const { value, limited } = noting(() => shownOf(selection.path, rows, limit))
  selection.noteLimited(limited)
  return value
}

/** A list of which one row more is read than is shown. */
export function limited({ path }: Selection, list: Projection, limit: number): Projection {
  return readAs(list, (rows: readonly unknown[]) => shownOf(path, rows, limit))
}

/** What is read, and which of its lists end early. */
export function noting<Value>(read: () => Value): {
  readonly value: Value
  readonly limited: readonly LimitedList[]
} {
  const lists = new Map<string, LimitedList>()
  noted = lists
  try {
    return { value: read(), limited: [...lists.values()] }
  } finally {
    noted = undefined
  }
}
