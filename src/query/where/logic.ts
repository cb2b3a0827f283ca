import Cypher from '@neo4j/cypher-builder'

/** Filters that can be combined: each is a map of conditions that must all hold. */
export interface Combined<Where> {
  readonly AND?: readonly Where[] | null
  readonly OR?: readonly Where[] | null
  readonly NOT?: Where | null
}

/** Whether a name in a filter combines other filters. */
export function isLogic(name: string): boolean {
  return name === 'AND' || name === 'OR' || name === 'NOT'
}

/** A condition that always holds. */
const always: Cypher.Predicate = Cypher.true as unknown as Cypher.Predicate

/** A condition that never holds, by a parameter: Neo4j cannot plan every statement in which it sees that beforehand. */
const never: Cypher.Predicate = Cypher.eq(new Cypher.Param(false), Cypher.true)

/** Conditions that are never unknown. To make them false then, too, would nest a statement deeper than an engine reads. */
const decided = new WeakSet<Cypher.Predicate>([always, never])

/** All of the conditions; if there are none, everything matches. */
export function allOf(conditions: readonly Cypher.Predicate[]): Cypher.Predicate {
  const [first, ...others] = conditions.filter((condition) => condition !== always)
  if (!first) return always
  return others.length === 0 ? first : Cypher.and(first, ...others)
}

/** A match under a condition, which is left out if it always holds: engines need time to see that. */
export function matchWhere(pattern: Cypher.Pattern, condition: Cypher.Predicate): Cypher.Match {
  const match = new Cypher.Match(pattern)
  return condition === always ? match : match.where(condition)
}

/**
 * The conditions of AND, OR and NOT. A comparison with nothing is unknown, and unknown is not true: without making it false, NOT
 * would leave out what has no value, and a client would find it neither with a filter nor with its opposite.
 */
export function combine<Where>(
  where: Combined<Where>,
  conditionOf: (part: Where) => Cypher.Predicate,
): Cypher.Predicate[] {
  const conditions = (where.AND ?? []).map(conditionOf)
  if (where.OR) {
    const [first, ...others] = where.OR.map(conditionOf)
    conditions.push(first ? Cypher.or(first, ...others) : never)
  }
  if (where.NOT) conditions.push(negated(conditionOf(where.NOT)))
  return conditions
}

/** Holds if the condition does not, be it false or unknown. */
export function negated(condition: Cypher.Predicate): Cypher.Predicate {
  if (condition === always) return never
  if (condition === never) return always
  const certain = decided.has(condition)
    ? condition
    : (Cypher.coalesce(condition as Cypher.Expr, Cypher.false) as unknown as Cypher.Predicate)
  return decidedly(Cypher.not(certain))
}

/** Says of a condition that it is never unknown. */
export function decidedly(condition: Cypher.Predicate): Cypher.Predicate {
  decided.add(condition)
  return condition
}
