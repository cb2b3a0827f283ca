import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'

import type { PathInFile, PlacesInFile, PositionInFile } from '../file/places'
import { LinePlaces } from './line-places'

/** Finds where things stand in a text of JSON. */
export class JsonPlaces implements PlacesInFile {
  readonly #lines: LinePlaces
  readonly #root: Node | undefined

  constructor(text: string) {
    this.#lines = new LinePlaces(text)
    this.#root = parseTree(text)
  }

  of(path: PathInFile): PositionInFile {
    return this.#lines.at(this.#valueAt(path)?.offset ?? 0)
  }

  ofKey(path: PathInFile, key: string): PositionInFile {
    const holder = this.#valueAt(path)
    const value = holder && findNodeAtLocation(holder, [key])
    return this.#lines.at(value?.parent?.offset ?? holder?.offset ?? 0)
  }

  #valueAt(path: PathInFile): Node | undefined {
    let value = this.#root
    for (const key of path) {
      const segment = value?.type === 'array' ? Number(key) : String(key)
      const part: Node | undefined = value && findNodeAtLocation(value, [segment])
      if (part === undefined) break
      value = part
    }
    return value
  }
}
