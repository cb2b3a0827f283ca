import type { StoredNode } from './dataset'

type Identified = Pick<StoredNode, 'id'>

/** The order of ids, code point by code point, whatever the language of the machine. */
export function byId(one: Identified, other: Identified): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
