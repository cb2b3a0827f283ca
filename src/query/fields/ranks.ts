import type Cypher from '@neo4j/cypher-builder'
import { words, type Enumeration } from '../../domain/vocabulary/enumeration'
import { column, type Projection } from '../cypher/projection'

/** A stored rank, read as the word of its enumeration; `otherwise` if there is none. */
export function projectRank(
  rank: Cypher.Expr,
  enumeration: Enumeration,
  otherwise: string,
): Projection<string> {
  const ordered = words(enumeration)
  return column(rank, (cell) =>
    typeof cell === 'number' ? (ordered[cell] ?? otherwise) : otherwise,
  )
}
