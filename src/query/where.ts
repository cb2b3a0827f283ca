import Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../domain/model/node-kind'
import { contactOf, matchesContact, type ContactFilter } from './fields/face-to-face'

/** Matches the nodes of a kind that fulfil a filter. */
export function matchWhere(node: Cypher.Node, kind: NodeKindName, where: unknown): Cypher.Clause {
  const all = new Cypher.Match(new Cypher.Pattern(node, { labels: [kind] }))
  const contactFilter = (where as { faceToFace?: ContactFilter } | null | undefined)?.faceToFace
  if (!contactFilter) return all
  const contact = contactOf(node)
  const columns = new Cypher.With(node, contact.atLeast, contact.atMost)
  return Cypher.utils.concat(
    all,
    contact.rows,
    columns.where(matchesContact(contact, contactFilter)),
  )
}
