import { groupBy } from '../../../domain/group-by'

/** A question that is shown to newcomers; its title is in plain words. */
export interface Example {
  readonly title: string
  readonly group: string
  /** A sentence or a few for each line of the comment. */
  readonly explanation: readonly string[]
  readonly query: string
}

/** The questions of the gallery; none if they do not come, since the rest of the page works without them. */
export async function loadExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('playground/examples.json')
    return response.ok ? ((await response.json()) as readonly Example[]) : []
  } catch {
    return []
  }
}

/** The name of the operation of a query, which is that of its tab, too. */
function operationIn(query: string): string | undefined {
  return /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1]
}

/** The example that a question is, or was before it was changed: the one with the same operation. */
export function exampleOf(query: string, examples: readonly Example[]): Example | undefined {
  const operation = operationIn(query)
  return operation === undefined
    ? undefined
    : examples.find((example) => operationIn(example.query) === operation)
}

/** The examples that hold every word, by group, in the order in which the groups first come. */
export function grouped(
  examples: readonly Example[],
  words: string,
): ReadonlyMap<string, readonly Example[]> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = examples.filter(({ title, group, explanation, query }) => {
    const text = [title, group, ...explanation, query].join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  return groupBy(found, ({ group }) => group)
}
