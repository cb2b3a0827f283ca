import {
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'

import type { Problem } from '../file/file-content'
import { LinePlaces } from './line-places'

/** How many values aliases may stand for: enough for sources that are named once and used all over, too few to fill the memory. */
const mostRepeated = 100_000

/** A value that has a name, as far as it was read. */
interface Anchored {
  readonly name: string
  readonly at: number
  readonly isText: boolean
  /** How many values it holds; undefined while it is still read. */
  size?: number
  isUsed: boolean
}

interface Open {
  readonly anchored: Anchored | undefined
  size: number
}

/**
 * What is wrong with the names of values (&name) and where these are used (*name). A text that begins with such a sign, and was meant to
 * stand in quotes, is found here: it names nothing, or nothing uses its name.
 */
export function anchorProblems(text: string, events: readonly Event[]): readonly Problem[] {
  const reading = new Reading(text)
  for (const event of events) reading.read(event)
  return reading.problems()
}

class Reading {
  readonly #anchors = new Map<string, Anchored>()
  readonly #all: Anchored[] = []
  readonly #open: Open[] = []
  readonly #faults: { readonly at: number; readonly message: string }[] = []
  #repeated = 0

  constructor(private readonly text: string) {}

  read(event: Event): void {
    if (event.type === EVENT_ID.DOCUMENT) return this.#begin(undefined)
    if (event.type === EVENT_ID.POP) return this.#end()
    if (event.type === EVENT_ID.ALIAS) return this.#use(event.anchorStart, event.anchorEnd)
    const anchored = this.#named(event)
    this.#begin(anchored)
    if (event.type === EVENT_ID.SCALAR) this.#end()
  }

  problems(): readonly Problem[] {
    for (const { name, at, isText, isUsed } of this.#all) {
      if (!isText || isUsed) continue
      const message = `Nothing uses the anchor "${name}". Remove it; a text that begins with & stands in quotes.`
      this.#faults.push({ at, message })
    }
    if (this.#faults.length === 0) return []
    const places = new LinePlaces(this.text)
    return this.#faults
      .sort((one, other) => one.at - other.at)
      .map(({ at, message }) => ({ ...places.at(at), message }))
  }

  #named(event: SequenceEvent | MappingEvent | ScalarEvent): Anchored | undefined {
    if (event.anchorStart < 0) return undefined
    const name = this.text.slice(event.anchorStart, event.anchorEnd)
    const isText = event.type === EVENT_ID.SCALAR
    const anchored: Anchored = { name, at: event.anchorStart - 1, isText, isUsed: false }
    this.#anchors.set(name, anchored)
    this.#all.push(anchored)
    return anchored
  }

  #begin(anchored: Anchored | undefined): void {
    this.#open.push({ anchored, size: 1 })
  }

  #end(): void {
    const ended = this.#open.pop()
    if (ended === undefined) return
    if (ended.anchored !== undefined) ended.anchored.size = ended.size
    this.#grow(ended.size)
  }

  #grow(size: number): void {
    const holder = this.#open.at(-1)
    if (holder !== undefined) holder.size += size
  }

  #use(start: number, end: number): void {
    const name = this.text.slice(start, end)
    const anchored = this.#anchors.get(name)
    const at = start - 1
    if (anchored === undefined) {
      const message = `There is no anchor "${name}" above. A text that begins with * stands in quotes.`
      this.#faults.push({ at, message })
      return
    }
    anchored.isUsed = true
    if (anchored.size === undefined) {
      this.#faults.push({
        at,
        message: `"${name}" would hold itself. Write out what it stands for.`,
      })
      return
    }
    const before = this.#repeated
    this.#repeated += anchored.size
    this.#grow(anchored.size)
    if (before > mostRepeated || this.#repeated <= mostRepeated) return
    const message = 'The file uses its aliases (*name) too often. Write out what they stand for.'
    this.#faults.push({ at, message })
  }
}
