import { createHash } from 'node:crypto'

import { byId } from './by-id'
import type { StoredEdge, StoredNode, StoredProperties } from './dataset'

function canonical(properties: StoredProperties): readonly (readonly unknown[])[] {
  return Object.keys(properties)
    .sort()
    .map((name) => [name, properties[name]])
}

/** A sum that is the same for the same content, in whatever order it stands. */
export function checksum(nodes: readonly StoredNode[], edges: readonly StoredEdge[]): string {
  const hash = createHash('sha256')
  for (const { kind, properties } of [...nodes].sort(byId)) {
    hash.update(`${JSON.stringify([kind, canonical(properties)])}\n`)
  }
  for (const { type, from, to, properties } of [...edges].sort(byId)) {
    hash.update(`${JSON.stringify([type, from, to, canonical(properties)])}\n`)
  }
  return hash.digest('hex')
}
