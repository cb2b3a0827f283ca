import { compareIds } from '../../domain/compare-ids'
import type { StoredNode } from './dataset'

type Identified = Pick<StoredNode, 'id'>

/** The order of ids, code point by code point, whatever the language of the machine. */
export function byId(one: Identified, other: Identified): number {
  return compareIds(one.id, other.id)
}
