import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml'

import { deepest } from '../../domain/nesting'

/** What is wrong in a text that should be JSON, and where. */
export class NoJson extends Error {
  constructor(
    readonly at: number,
    message: string,
    /** Whether it could stand so in YAML. */
    readonly mayBeYaml = false,
  ) {
    super(message)
  }
}

/** Throws if a text is no JSON as RFC 8259 has it, or if a key stands twice, of which a reader keeps the last in silence. */
export function checkJson(text: string): void {
  new Reading(text).whole()
}

/** What a text of JSON holds, in the form in which the reader of YAML tells it. */
export function jsonEvents(text: string): readonly Event[] {
  const events: Event[] = []
  new Reading(text, (event) => events.push(event)).whole()
  return events
}

const quotationMark = 0x22
const backslash = 0x5c
const blank = 0x20
const blanks: ReadonlySet<number> = new Set([blank, 0x09, 0x0a, 0x0d])

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /(?:true|false|null)/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const aValue = 'a text in double quotation marks, a number, true, false, null, a list or keys'
const aKey = 'a key in double quotation marks'

const pop: Event = { type: EVENT_ID.POP }
const unnamed = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }

class Reading {
  #at = 0

  constructor(
    private readonly text: string,
    private readonly tell?: (event: Event) => void,
  ) {}

  whole(): void {
    this.tell?.({
      type: EVENT_ID.DOCUMENT,
      explicitStart: false,
      explicitEnd: false,
      directives: [],
    })
    this.#value(0)
    if (this.#next() !== '') this.#refuse('nothing more')
    this.tell?.(pop)
  }

  #value(depth: number): void {
    const sign = this.#next()
    if (sign === '{' || sign === '[') return this.#holder(sign, depth)
    if (sign === '"') return this.#quoted()
    const start = this.#at
    if (this.#pass(number) === '' && this.#pass(word) === '') this.#refuse(aValue)
    this.#scalar(start, this.#at, SCALAR_STYLE.PLAIN)
  }

  #holder(sign: '{' | '[', depth: number): void {
    if (depth === deepest) {
      const message = `Lists and keys stand in each other more than ${deepest} levels deep. Write it flatter.`
      throw new NoJson(this.#at, message)
    }
    const keys = sign === '{' ? new Set<string>() : undefined
    const closing = keys ? '}' : ']'
    const type = keys ? EVENT_ID.MAPPING : EVENT_ID.SEQUENCE
    this.tell?.({ type, start: this.#at, ...unnamed, style: COLLECTION_STYLE.FLOW })
    this.#at += 1
    for (let isFirst = true; !(isFirst && this.#next() === closing); isFirst = false) {
      if (keys) this.#key(keys)
      this.#value(depth + 1)
      if (this.#next() === closing) break
      if (this.#next() !== ',') this.#refuse(`a comma or ${closing}`)
      this.#at += 1
    }
    this.#at += 1
    this.tell?.(pop)
  }

  #key(known: Set<string>): void {
    if (this.#next() !== '"') this.#refuse(aKey)
    const at = this.#at
    this.#quoted()
    const key = JSON.parse(this.text.slice(at, this.#at)) as string
    if (known.has(key)) {
      throw new NoJson(at, `The key "${key}" stands twice in one place; keep one of them.`)
    }
    known.add(key)
    if (this.#next() !== ':') this.#refuse('a colon')
    this.#at += 1
  }

  #quoted(): void {
    const start = this.#at + 1
    this.#at = start
    // Without a pattern that repeats, since a text can have millions of signs.
    for (let code = this.#code(); code !== quotationMark; code = this.#code()) {
      if (code >= blank && code !== backslash) this.#at += 1
      else if (code !== backslash || this.#pass(escaped) === '') this.#refuseInText(start, code)
    }
    this.#scalar(start, this.#at, SCALAR_STYLE.DOUBLE_QUOTED)
    this.#at += 1
  }

  #scalar(valueStart: number, valueEnd: number, style: ScalarEvent['style']): void {
    this.tell?.({
      type: EVENT_ID.SCALAR,
      valueStart,
      valueEnd,
      ...unnamed,
      style,
      chomping: CHOMPING_MODE.CLIP,
      indent: 0,
      fast: style === SCALAR_STYLE.PLAIN,
    })
  }

  /** The sign that stands next, behind blanks; none at the end. */
  #next(): string {
    while (blanks.has(this.#code())) this.#at += 1
    return this.text.charAt(this.#at)
  }

  /** The code of the sign that stands here; NaN at the end. */
  #code(): number {
    return this.text.charCodeAt(this.#at)
  }

  #pass(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [found = ''] = pattern.exec(this.text) ?? []
    this.#at += found.length
    return found
  }

  #refuseInText(start: number, code: number): never {
    if (Number.isNaN(code)) throw new NoJson(start - 1, 'The quotation mark is never closed.', true)
    const message =
      code === backslash
        ? `A text in JSON has no sign \\${this.text.charAt(this.#at + 1)}. A backslash that is meant as such is written twice.`
        : 'A text in JSON goes over no lines and holds no tabs. Write \\n for the end of a line, and \\t for a tab.'
    throw new NoJson(this.#at, message, true)
  }

  #refuse(expected: string): never {
    throw new NoJson(this.#at, `JSON has ${expected} here, and not ${this.#found()}.`, true)
  }

  #found(): string {
    const rest = this.text.slice(this.#at, this.#at + 40)
    if (rest === '') return 'the end of the file'
    if (/^(?:#|\/[/*])/.test(rest)) return 'a comment'
    return `"${/^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)}"`
  }
}
