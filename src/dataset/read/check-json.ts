import { printParseErrorCode, visit } from 'jsonc-parser'

import { deepest } from '../../domain/nesting'
import { keyTwice, nestedTooDeep } from './shape-faults'

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

/**
 * Throws if a text is no JSON as RFC 8259 has it, or if a key stands twice, of which JSON.parse keeps the last in silence. The errors of JSON.parse
 * often tell no place.
 */
export function checkJson(text: string): void {
  const holders: Set<string>[] = []
  const begin = (at: number) => {
    if (holders.length === deepest) throw new NoJson(at, nestedTooDeep)
    holders.push(new Set())
  }
  const end = () => {
    holders.pop()
  }
  visit(
    text,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (key, at) => {
        const known = holders.at(-1)
        if (known?.has(key)) throw new NoJson(at, keyTwice(key))
        known?.add(key)
      },
      onError: (code, at) => {
        throw new NoJson(at, sentence(printParseErrorCode(code), text.slice(at, at + 40)), true)
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
}

const aValue = 'a text in double quotation marks, a number, true, false, null, a list or keys'

/** What should stand where the reader found something else. */
const expected: ReadonlyMap<string, string> = new Map([
  ['PropertyNameExpected', 'a key in double quotation marks'],
  ['ColonExpected', 'a colon'],
  ['CommaExpected', 'a comma or a closing bracket'],
  ['CloseBraceExpected', 'a comma or }'],
  ['CloseBracketExpected', 'a comma or ]'],
  ['EndOfFileExpected', 'nothing more'],
])

/** What the reader finds wrong within a text, and what to do. */
const inText: ReadonlyMap<string, string> = new Map([
  [
    'UnexpectedEndOfString',
    'A text in JSON ends in its line. Close the quotation mark, or write \\n for the end of a line.',
  ],
  ['InvalidCharacter', 'A text in JSON holds no tabs. Write \\t for one.'],
  [
    'InvalidEscapeCharacter',
    'A text in JSON has a backslash before " \\ / b f n r t and u alone. One that is meant as such is written twice.',
  ],
  ['InvalidUnicode', 'A text in JSON has four digits from 0 to F behind \\u.'],
])

function sentence(fault: string, rest: string): string {
  return (
    inText.get(fault) ?? `JSON has ${expected.get(fault) ?? aValue} here, and not ${found(rest)}.`
  )
}

function found(rest: string): string {
  if (rest === '') return 'the end of the file'
  if (/^(?:#|\/[/*])/.test(rest)) return 'a comment'
  return `"${/^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)}"`
}
