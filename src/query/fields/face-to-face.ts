import Cypher from '@neo4j/cypher-builder'
import { amount, modality } from '../../domain/vocabulary/claim'
import { fieldText } from '../field-text'
import { fieldsOf } from '../fields-of'
import { oneOf, plain } from '../projection'
import type { DerivedField } from './derived-field'
import { projectRank, rankOf } from './ranks'

/** What a role's contact with customers sums up to: two ranks of Amount, null where nothing is claimed. */
export interface Contact {
  readonly rows: Cypher.Clause
  readonly atLeast: Cypher.Variable
  readonly atMost: Cypher.Variable
  readonly variesBy: Cypher.Variable
}

export function contactOf(role: Cypher.Node): Contact {
  const columns = {
    atLeast: new Cypher.Variable(),
    atMost: new Cypher.Variable(),
    variesBy: new Cypher.Variable(),
  }
  const parameters = {
    least: rankOf(amount, 'NONE'),
    little: rankOf(amount, 'LITTLE'),
    most: rankOf(amount, 'MUCH'),
    doubtful: rankOf(modality, 'SOMETIMES'),
  }
  return { rows: fieldText('role-face-to-face', { role }, parameters, columns), ...columns }
}

export const projectFaceToFace: DerivedField = (_projector, field, role) => {
  const contact = contactOf(role)
  const part = fieldsOf(field, {
    atLeast: () => projectRank(contact.atLeast, amount, 'UNKNOWN'),
    atMost: () => projectRank(contact.atMost, amount, 'UNKNOWN'),
    variesBy: () => plain(contact.variesBy),
  })
  const columns = new Cypher.With(contact.atLeast, contact.atMost, contact.variesBy)
  return oneOf(Cypher.utils.concat(contact.rows, columns), part, [role])
}

/** A comparison of contact; a role of which nothing is claimed matches only where it is asked for. */
export interface ContactFilter {
  readonly atLeast?: string | null
  readonly atMost?: string | null
  readonly includeUnknown?: boolean | null
}

export function matchesContact(contact: Contact, filter: ContactFilter): Cypher.Predicate {
  const { atLeast, atMost, includeUnknown } = filter
  const conditions: Cypher.Predicate[] = []
  if (atLeast != null) {
    conditions.push(Cypher.gte(contact.atLeast, new Cypher.Param(rankOf(amount, atLeast))))
  }
  if (atMost != null) {
    conditions.push(Cypher.lte(contact.atMost, new Cypher.Param(rankOf(amount, atMost))))
  }
  const known = Cypher.and(Cypher.isNotNull(contact.atMost), ...conditions)
  return includeUnknown === true ? Cypher.or(known, Cypher.isNull(contact.atMost)) : known
}
