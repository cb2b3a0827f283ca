import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Memory } from './memory'
import { referencesOf } from './values'

export interface Cited {
  readonly source: StoredNode
  readonly locator: string | null
}

/** The sources that a node or a claim cites, with the places in them. */
export function citationsOf(memory: Memory, owner: StoredNode | StoredEdge): readonly Cited[] {
  return referencesOf(owner).flatMap(({ source: id, locator }) => {
    const source = memory.node(id)
    return source === undefined ? [] : [{ source, locator }]
  })
}
