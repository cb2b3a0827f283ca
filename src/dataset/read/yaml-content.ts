import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { LineCounter, parseDocument, type YAMLError } from 'yaml'

import type { FileContent, Problem } from '../file/file-content'
import type { PlacesInFile } from '../file/places'
import { YamlPlaces } from './yaml-places'

/** Enough for sources that are named once and used all over; too few for a text made to fill the memory. */
const maxAliasCount = 10_000

/** A name for a value that stands elsewhere, or the place that it names. */
const alias = /(?:^|[\s,[{:-])[&*][^\s,\]}]/m

/** The content of a YAML or JSON text. */
export function yamlContent(text: string): FileContent {
  const value = quickContent(text)
  return value === undefined
    ? carefulContent(text)
    : { value, isWhole: true, problems: [], places: placesIn(text) }
}

/** Read by the parser that is ten times faster and tells less; none if it finds a fault, or something to beware of. */
function quickContent(text: string): unknown {
  if (alias.test(text)) return undefined
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? undefined
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
}

function carefulContent(text: string): FileContent {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) {
    return unread(
      text,
      errors.map((error) => problem(text, error, lineCounter)),
    )
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount })
    return { value, isWhole: true, problems: [], places: placesIn(text) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const message = 'The file uses its aliases (*name) too often. Write out what they stand for.'
    return unread(text, [{ line: 1, column: 1, message }])
  }
}

function unread(text: string, problems: readonly Problem[]): FileContent {
  return { value: undefined, isWhole: false, problems, places: placesIn(text) }
}

function placesIn(text: string): () => PlacesInFile {
  let places: YamlPlaces | undefined
  return () => (places ??= new YamlPlaces(text))
}

function problem(text: string, error: YAMLError, lineCounter: LineCounter): Problem {
  const { line, col } = lineCounter.linePos(error.pos[0])
  return { line, column: col, message: sentence(error, text.slice(error.pos[0])) }
}

function sentence({ code, message }: YAMLError, rest: string): string {
  if (code === 'DUPLICATE_KEY') {
    return `The key "${/^[^:\n]*/.exec(rest)?.[0]}" stands twice in one place; keep one of them.`
  }
  if (code === 'MULTIPLE_DOCS')
    return 'Only one document can stand in a file; remove the line "---".'
  return `The file cannot be read as YAML: ${message.replace(/\.?$/, '.')}`
}
