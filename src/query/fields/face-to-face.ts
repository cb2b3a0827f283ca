import Cypher from '@neo4j/cypher-builder'
import { amount } from '../../domain/vocabulary/claim'
import { fieldText } from '../cypher/field-text'
import { fieldsOf } from '../cypher/fields-of'
import { optional, column } from '../cypher/projection'
import { practiceParameters } from '../where/practice'
import { contactRanks } from '../where/contact-where'
import { claimList } from './claim-list'
import type { NodeProjection } from '../cypher/projector'
import { projectRank } from './ranks'

/** How much a role meets customers face to face; src/query/where/contact-where.ts compares the same. */
export const projectFaceToFace: NodeProjection = (projector, field, role) => {
  const atLeast = new Cypher.Variable()
  const atMost = new Cypher.Variable()
  const variesBy = new Cypher.Variable()
  const basis = new Cypher.Variable()
  const columns = { atLeast, atMost, variesBy, basis }
  const whose = practiceParameters(field.args())
  const part = fieldsOf(field, {
    atLeast: () => projectRank(atLeast, amount, 'UNKNOWN'),
    atMost: () => projectRank(atMost, amount, 'UNKNOWN'),
    variesBy: () => column(variesBy),
    basis: () => column(basis),
    claims: (selected) => {
      const claim = new Cypher.Relationship()
      const found = fieldText('role-contact-claims', { role }, whose, { claim })
      return claimList(projector, found, selected, claim, [role])
    },
  })
  const rows = Cypher.utils.concat(
    fieldText('role-face-to-face', { role }, { ...contactRanks, ...whose }, columns),
    new Cypher.With(role, atLeast, atMost, variesBy, basis),
  )
  return optional(rows, part, [role])
}
