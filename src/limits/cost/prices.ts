/** The price of a field by itself, if it is more than that of a property: it is computed from the edges around it. */
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

/** The cost of going through one node or edge on the way to an answer. */
export const stepPrice = 0.02

/** The cost of following one walk to its end. */
export const walkPrice = 0.5
