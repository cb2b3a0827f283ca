import Cypher from '@neo4j/cypher-builder'
import { modality } from '../domain/vocabulary/claim'
import { wordsAtLeast, wordsAtMost, type Enumeration } from '../domain/vocabulary/enumeration'
import { cites } from './fields/claims-field'
import type { Selection } from './selection'

/** Comparisons of a word of an enumeration; the last two only where the enumeration is ordered. */
interface WordFilter {
  readonly eq?: string | null
  readonly in?: readonly string[] | null
  readonly atLeast?: string | null
  readonly atMost?: string | null
}

/** What claims can be filtered by. */
interface ClaimWhere {
  readonly source?: string | null
  readonly locator?: string | null
  readonly kind?: WordFilter | null
  readonly modality?: WordFilter | null
  readonly from?: string | null
  readonly to?: string | null
  readonly library?: string | null
}

/** What a claim must fulfil to match a filter. */
export function claimConditions(
  selection: Selection,
  claim: Cypher.Relationship,
  where: ClaimWhere,
): Cypher.Predicate[] {
  const source = selection.idOf('Source', 'where.source', where.source)
  const library = selection.idOf('Library', 'where.library', where.library)
  const conditions = [
    ...wordConditions(Cypher.type(claim), where.kind),
    ...wordConditions(claim.property('modality'), where.modality, modality),
  ]
  if (source !== null || where.locator != null) {
    conditions.push(cites(claim, (reference) => isAt(reference, source, where.locator ?? null)))
  }
  if (library !== null) {
    conditions.push(Cypher.eq(claim.property('library'), new Cypher.Param(library)))
  }
  return conditions
}

/** The locator p9 means paragraph 9 with all its sentences. */
function isAt(
  reference: Cypher.Variable,
  source: string | null,
  locator: string | null,
): Cypher.Predicate {
  const starts = (prefix: string): Cypher.Predicate =>
    Cypher.startsWith(reference, new Cypher.Param(prefix))
  if (locator === null) return starts(`${source}#`)
  if (source === null) {
    const [whole, part] = [`#${locator}`, `#${locator}.`]
    return Cypher.or(
      Cypher.endsWith(reference, new Cypher.Param(whole)),
      Cypher.contains(reference, new Cypher.Param(part)),
    )
  }
  const exact = `${source}#${locator}`
  return Cypher.or(Cypher.eq(reference, new Cypher.Param(exact)), starts(`${exact}.`))
}

function wordConditions(
  value: Cypher.Expr,
  filter: WordFilter | null | undefined,
  enumeration?: Enumeration,
): Cypher.Predicate[] {
  if (!filter) return []
  const sets: (readonly string[])[] = []
  if (filter.eq != null) sets.push([filter.eq])
  if (filter.in != null) sets.push(filter.in)
  if (enumeration && filter.atLeast != null) sets.push(wordsAtLeast(enumeration, filter.atLeast))
  if (enumeration && filter.atMost != null) sets.push(wordsAtMost(enumeration, filter.atMost))
  return sets.map((set) => Cypher.in(value, new Cypher.Param([...set])))
}
