interface Cost {
  readonly value: number
  readonly limit: number
}

/** What a question asks, whatever it is called. */
interface Asked {
  readonly query: string
  readonly variables?: unknown
}

/** With this header the server tells what an operation cost. */
export const costHeader = { 'x-show-cost': '1' }

const known = new Map<string, Cost>()
const most = 100

/** Keeps the cost that stands in an answer, and gives the answer without it, as any other client gets it. */
export function takeCost<Answer>(asked: Asked, answer: Answer): Answer {
  const { extensions, ...rest } = answer as { readonly extensions?: { readonly cost?: Cost } }
  if (!extensions?.cost) return answer
  const { cost, ...others } = extensions
  if (known.size >= most) known.clear()
  known.set(keyOf(asked), cost)
  return { ...rest, ...(Object.keys(others).length > 0 && { extensions: others }) } as Answer
}

/** The cost of a question, if it was asked since the page was opened. */
export function knownCost(asked: Asked): Cost | undefined {
  return known.get(keyOf(asked))
}

function keyOf({ query, variables }: Asked): string {
  return JSON.stringify([query, variables ?? {}])
}
