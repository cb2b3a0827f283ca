import { LineCounter, parseDocument, type YAMLError } from 'yaml'

/** What keeps a text from being read, and where. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

interface Content {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Enough for sources that are named once and used all over; too few for a text made to fill the memory. */
const maxAliasCount = 10_000

/** The content of a YAML or JSON text. */
export function yamlContent(text: string): Content {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) {
    return { value: undefined, problems: errors.map((error) => problem(text, error, lineCounter)) }
  }
  try {
    return { value: document.toJS({ maxAliasCount }), problems: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const message = 'The file uses its aliases (*name) too often. Write out what they stand for.'
    return { value: undefined, problems: [{ line: 1, column: 1, message }] }
  }
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
