/** A root field is a statement of its own, which the engine must read and plan. */
export const statementPrice = 100

/** The cost of going through one node or edge on the way to an answer. */
export const stepPrice = 0.02

/** An engine takes so many steps to bring a claim, or any node or edge of the whole graph, out of its store: some 5 to 10 µs on the embedded engine. */
export const stepsOfReading = 10

/** A filter or an order that counts edges writes a pattern into the statement. Neo4j plans each beside all others: 6 of them in a tenth of a second, 80 in 4 s. */
export const squarePrice = 30

/** A comparison in a filter, or a key of an order, takes Neo4j as long to plan as half a pattern. */
export const patternsOfCondition = 0.5
