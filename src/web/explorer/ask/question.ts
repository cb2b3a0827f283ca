/** A question to the public endpoint, as it is sent and as the playground opens it. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The address at which the playground opens with the question. */
export function playgroundAddress({ query, variables }: Question): string {
  const text = JSON.stringify(variables, undefined, 2)
  return `./#${new URLSearchParams({ query, ...(text !== '{}' && { variables: text }) })}`
}
