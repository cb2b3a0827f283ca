import Cypher from '@neo4j/cypher-builder'
import { amount, modality } from '../../domain/vocabulary/claim'
import { rankOf } from '../../domain/vocabulary/enumeration'
import { predicateText } from '../cypher/predicate-text'
import { practiceParameters, type PracticeFilter } from './practice'

/** A comparison of contact; a role of which nothing is claimed matches only if it is asked for. */
export interface ContactComparison extends PracticeFilter {
  readonly atLeast?: string | null
  readonly atMost?: string | null
  readonly includeUnknown?: boolean | null
}

/** The ranks by which contact is compared: of amounts, and of the modality from which on a claim counts as sure. */
export const contactRanks = {
  least: rankOf(amount, 'NONE'),
  little: rankOf(amount, 'LITTLE'),
  most: rankOf(amount, 'MUCH'),
  doubtful: rankOf(modality, 'SOMETIMES'),
}

/** What a role must fulfil to match: conditions that say the same as the ends of its faceToFace, but can stand anywhere. */
export function contactCondition(role: Cypher.Node, filter: ContactComparison): Cypher.Predicate[] {
  const { atLeast, atMost, includeUnknown } = filter
  const whose = practiceParameters(filter)
  const known = predicateText('role-contact-known', 'role', role, whose)
  const ends: Cypher.Predicate[] = []
  if (atLeast != null) {
    const rank = rankOf(amount, atLeast)
    ends.push(
      predicateText('role-contact-at-least', 'role', role, { ...contactRanks, ...whose, rank }),
    )
  }
  if (atMost != null) {
    const rank = rankOf(amount, atMost)
    ends.push(
      predicateText('role-contact-at-most', 'role', role, { ...contactRanks, ...whose, rank }),
    )
  }
  const matches = Cypher.and(known, ...ends)
  return [includeUnknown === true ? Cypher.or(Cypher.not(known), matches) : matches]
}
