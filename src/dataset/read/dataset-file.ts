import { readFile } from 'node:fs/promises'

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
  type YAMLError,
} from 'yaml'

import type { Fault } from '../../domain/errors'

export type Path = readonly (string | number)[]

/** A file of a dataset: what it holds, and where in it each thing stands. */
export interface DatasetFile {
  readonly name: string
  readonly value: unknown
  /** What keeps the file from being read at all. */
  readonly faults: readonly Fault[]
  /** A fault at what the path leads to, or, where that is missing, at what should hold it. */
  faultAt(path: Path, message: string): Fault
  /** A fault at a key itself, and not at its value. */
  faultAtKey(path: Path, key: string, message: string): Fault
}

/** Reads a YAML or JSON file. Places are found only when asked for, so that a large file is not kept as a tree. */
export async function readDatasetFile(name: string): Promise<DatasetFile> {
  const bytes = await readFile(name)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parseDatasetFile(name, text.normalize('NFC'))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = 'The file is not in UTF-8. Save it with that encoding.'
    return unreadable(name, [{ file: name, line: 1, column: 1, message }])
  }
}

function unreadable(name: string, faults: readonly Fault[]): DatasetFile {
  const faultAt = (_path: Path, message: string) => ({ file: name, line: 1, column: 1, message })
  return {
    name,
    value: undefined,
    faults,
    faultAt,
    faultAtKey: (path, _key, message) => faultAt(path, message),
  }
}

function parse(text: string) {
  const lines = new LineCounter()
  return { lines, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }) }
}

export function parseDatasetFile(name: string, text: string): DatasetFile {
  const first = parse(text)
  const errors = [...first.document.errors, ...first.document.warnings]
  if (errors.length > 0) {
    return unreadable(
      name,
      errors.map((error) => syntaxFault(name, text, error, first.lines)),
    )
  }
  let places: ReturnType<typeof parse> | undefined
  const fault = (offset: (document: Document) => number, message: string): Fault => {
    places ??= parse(text)
    const { line, col } = places.lines.linePos(offset(places.document))
    return { file: name, line, column: col, message }
  }
  return {
    name,
    value: first.document.toJS(),
    faults: [],
    faultAt: (path, message) => fault((document) => start(nodeAt(document, path)), message),
    faultAtKey: (path, key, message) =>
      fault((document) => start(keyIn(nodeAt(document, path), key)), message),
  }
}

function syntaxFault(name: string, text: string, error: YAMLError, lines: LineCounter): Fault {
  const [begin] = error.pos
  const { line, col } = lines.linePos(begin)
  const message =
    error.code === 'DUPLICATE_KEY'
      ? `The key "${/^[^:\n]*/.exec(text.slice(begin))?.[0]}" stands twice in one place; keep one of them.`
      : `The file cannot be read as YAML: ${sentence(error.message)}`
  return { file: name, line, column: col, message }
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0
}

/** What the path leads to; where the way ends early, the last thing on it. */
function nodeAt(document: Document, path: Path): Node | null {
  let node = isNode(document.contents) ? document.contents : null
  for (const key of path) {
    const holder = isAlias(node) ? node.resolve(document) : node
    const next = isCollection(holder) ? holder.get(key, true) : undefined
    if (!isNode(next)) break
    node = next
  }
  return node
}

function keyIn(node: Node | null, key: string): Node | null {
  if (!isMap(node)) return node
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return pair !== undefined && isNode(pair.key) ? pair.key : node
}
