import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml'

import type { PathInFile, PlacesInFile, PositionInFile } from '../file/places'

/** Finds where things stand in a text of YAML or JSON. */
export class YamlPlaces implements PlacesInFile {
  readonly #lines = new LineCounter()
  readonly #document: Document

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false })
  }

  of(path: PathInFile): PositionInFile {
    return this.#position(this.#nodeAt(path))
  }

  ofKey(path: PathInFile, key: string): PositionInFile {
    return this.#position(keyIn(this.#nodeAt(path), key))
  }

  #position(node: Node | null): PositionInFile {
    const { line, col } = this.#lines.linePos(node?.range?.[0] ?? 0)
    return { line, column: col }
  }

  #nodeAt(path: PathInFile): Node | null {
    let node = isNode(this.#document.contents) ? this.#document.contents : null
    for (const key of path) {
      const holder = isAlias(node) ? node.resolve(this.#document) : node
      const next = isCollection(holder) ? holder.get(key, true) : undefined
      if (!isNode(next)) break
      node = next
    }
    return node
  }
}

function keyIn(node: Node | null, key: string): Node | null {
  if (!isMap(node)) return node
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return pair !== undefined && isNode(pair.key) ? pair.key : node
}
