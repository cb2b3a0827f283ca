/** What a field costs by itself, if that is more than a property does: it is computed from the edges around it. */
const dear: Readonly<Record<string, number>> = {
  'Claim.statement': 5,
  'Claim.citation': 5,
  'Role.faceToFace': 20,
  'Subgraph.as': 20,
}

/** A root field is a statement of its own, which the engine must read and plan. */
const statementPrice = 100

export function priceOf(parent: string, name: string): number {
  return parent === 'Query' ? statementPrice : (dear[`${parent}.${name}`] ?? 1)
}

/** What it costs to go through one node or edge on the way to an answer. */
export const stepPrice = 0.02

/** What it costs to follow one walk to its end. */
export const walkPrice = 0.5
