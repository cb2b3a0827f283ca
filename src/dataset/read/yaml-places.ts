import {
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml'

import { deepest } from '../../domain/nesting'
import type { PathInFile, PlacesInFile, PositionInFile } from '../file/places'
import { LinePlaces } from './line-places'

/** A value where it is written. */
interface Written {
  readonly at: number
  /** What it holds, by key or by place in the list; none in a single value. */
  readonly parts: Map<string, Part>
}

interface Part {
  /** The place of its key; of what stands in a list, its own. */
  readonly keyAt: number
  readonly value: Written
}

interface Key {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** Finds where things stand in a text of YAML. */
export class YamlPlaces implements PlacesInFile {
  readonly #lines: LinePlaces
  readonly #root: Written | undefined

  constructor(text: string) {
    this.#lines = new LinePlaces(text)
    this.#root = rootOf(text)
  }

  of(path: PathInFile): PositionInFile {
    return this.#lines.at(this.#valueAt(path)?.at ?? 0)
  }

  ofKey(path: PathInFile, key: string): PositionInFile {
    const holder = this.#valueAt(path)
    return this.#lines.at(holder?.parts.get(key)?.keyAt ?? holder?.at ?? 0)
  }

  #valueAt(path: PathInFile): Written | undefined {
    let value = this.#root
    for (const key of path) {
      const part = value?.parts.get(String(key))
      if (part === undefined) break
      value = part.value
    }
    return value
  }
}

/** The place at which something begins in the text; -1 if it is nothing that is written. */
export function beginOf(text: string, event: Event): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  if (event.type === EVENT_ID.SCALAR) return beginOfScalar(text, event)
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : -1
}

function beginOfScalar(text: string, { style, valueStart }: ScalarEvent): number {
  if (valueStart < 0 || style === SCALAR_STYLE.PLAIN) return valueStart
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return text.lastIndexOf('|', valueStart)
  return style === SCALAR_STYLE.FOLDED_BLOCK ? text.lastIndexOf('>', valueStart) : valueStart - 1
}

function rootOf(text: string): Written | undefined {
  const events = parseEvents(text, { maxDepth: deepest }).values()
  const anchors = new Map<string, Written>()

  /** The next value; undefined at the end of what holds it. */
  function next(): Written | undefined {
    const event = events.next().value
    if (event === undefined || event.type === EVENT_ID.POP) return undefined
    if (event.type === EVENT_ID.DOCUMENT) return next()
    if (event.type === EVENT_ID.ALIAS) {
      const named = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
      return { at: beginOf(text, event), parts: named?.parts ?? new Map() }
    }
    const value: Written = { at: beginOf(text, event), parts: new Map() }
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), value)
    if (event.type === EVENT_ID.SEQUENCE) fillList(value)
    else if (event.type === EVENT_ID.MAPPING) fillMapping(value)
    return value
  }

  function fillList({ at: begin, parts }: Written): void {
    for (let entry = next(); entry !== undefined; entry = next()) {
      const at = entry.at < 0 ? begin : entry.at
      parts.set(String(parts.size), { keyAt: at, value: { ...entry, at } })
    }
  }

  function fillMapping({ parts }: Written): void {
    for (let key = keyIn(); key !== undefined; key = keyIn()) {
      const value = next()
      if (value === undefined) return
      // What is left empty would stand after its key.
      const at = value.at < 0 ? text.indexOf(':', key.end) + 1 : value.at
      parts.set(key.name, { keyAt: key.at, value: { ...value, at } })
    }
  }

  /** A key that is more than a text was refused before. */
  function keyIn(): Key | undefined {
    const event = events.next().value
    if (event?.type !== EVENT_ID.SCALAR) return undefined
    const name = getScalarValue(text, event)
    return { name, at: beginOf(text, event), end: event.valueEnd }
  }

  return next()
}
