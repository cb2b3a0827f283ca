import Cypher from '@neo4j/cypher-builder'
import { opposite, type Direction, type OrderKey } from '../sort/sort-key'
import type { Page } from './page'

/** What a row must fulfil to stand on the page, whatever was inserted or deleted before it. */
export function beyondCursor(order: readonly OrderKey[], page: Page): Cypher.Predicate | undefined {
  const { beyond, backwards } = page
  if (!beyond) return undefined
  const ways = order.flatMap(({ value, direction }, index) => {
    const way = backwards ? opposite(direction) : direction
    const further = isFurther(value, beyond[index], way)
    if (!further) return []
    const before = order
      .slice(0, index)
      .map((earlier, place) => isSame(earlier.value, beyond[place]))
    return [Cypher.and(...before, further)]
  })
  return Cypher.or(...ways)
}

function isSame(value: Cypher.Expr, at: unknown): Cypher.Predicate {
  return at === null ? Cypher.isNull(value) : Cypher.eq(value, new Cypher.Param(at))
}

/** Null stands after all values, as both engines sort it; nothing is further than null on the way up. */
function isFurther(value: Cypher.Expr, at: unknown, way: Direction): Cypher.Predicate | undefined {
  if (way === 'ASC') {
    if (at === null) return undefined
    return Cypher.or(Cypher.gt(value, new Cypher.Param(at)), Cypher.isNull(value))
  }
  return at === null ? Cypher.isNotNull(value) : Cypher.lt(value, new Cypher.Param(at))
}
