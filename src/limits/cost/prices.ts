/** A root field is a statement of its own, which the engine must read and plan. */
export const statementPrice = 100

/** The cost of going through one node or edge on the way to an answer. */
export const stepPrice = 0.02
