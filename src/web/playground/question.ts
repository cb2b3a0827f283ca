/** The content of a tab: a query, and its variables as JSON text. */
export interface TabContent {
  readonly query: string
  readonly variables: string
}

/** A question that is shown to newcomers; its title is in plain words. */
export interface Example extends TabContent {
  readonly title: string
  readonly explanation: string
}

export async function loadExamples(): Promise<readonly Example[]> {
  const response = await fetch('/playground/examples.json')
  return (await response.json()) as readonly Example[]
}
