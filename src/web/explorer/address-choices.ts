/** By what long lists, and the libraries behind a figure, are narrowed. */
export const narrowings = ['country', 'type', 'variant'] as const
export type Narrowing = (typeof narrowings)[number]

const choices = [...narrowings, 'after', 'before', 'at', 'table', 'practice', 'place'] as const

/** What is chosen in comparisons, in figures, and on the page of a thing. */
export interface Choices {
  readonly country?: string | undefined
  /** The type of library. */
  readonly type?: string | undefined
  /** The workflow of which others are variants. */
  readonly variant?: string | undefined
  /** Only what comes after this task. */
  readonly after?: string | undefined
  readonly before?: string | undefined
  /** The place in a figure that is told in words: ids with commas between them. */
  readonly at?: string | undefined
  /** Which of the tables. */
  readonly table?: string | undefined
  /** The practice that the page of a thing shows: that of a library by its id, or of all; of libraries in general if it is left out. */
  readonly practice?: string | undefined
  /** The place in a source that is brought into sight. */
  readonly place?: string | undefined
}

export function readChoices(search: URLSearchParams): Choices {
  return Object.fromEntries(choices.map((choice) => [choice, search.get(choice) || undefined]))
}

export function choicesIn(given: Choices): Choices {
  return Object.fromEntries(choices.map((choice) => [choice, given[choice]]))
}
