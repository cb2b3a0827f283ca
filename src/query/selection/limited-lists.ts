/** A list of the answer that ends early: more was found than one asked for, or than is given by default. */
export interface LimitedList {
  /** The names that lead to it in the answer, without places in lists: one list of several that lie there is enough. */
  readonly path: readonly string[]
  readonly argument: string
  readonly limit: number
}

/** Gathers the lists that end early while rows are read, which happens at one go. Readers are kept with their operation, and so know of no request. */
let noted: Map<string, LimitedList> | undefined

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
