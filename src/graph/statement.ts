import { readFileSync } from 'node:fs'

const texts = new Map<string, string>()
const names = new Map<string, string>()

/** The text of a fixed statement: `statement('dataset/record')` is `cypher/statements/dataset/record.cypher`. */
export function statement(name: string): string {
  const text = cypherText(`statements/${name}`)
  names.set(text, name)
  return text
}

/** The name of a fixed statement; a text that is put together has none. */
export function statementName(text: string): string | undefined {
  return names.get(text)
}

/** The text of a file under `cypher/`, named by its path without the ending, without the comment at its head. */
export function cypherText(path: string): string {
  const known = texts.get(path)
  if (known !== undefined) return known
  const text = withoutHeader(readFileSync(require.resolve(`#cypher/${path}.cypher`), 'utf8'))
  texts.set(path, text)
  return text
}

function withoutHeader(text: string): string {
  // A checkout with other line ends must not make another text: migrations are known by their checksum.
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const start = lines.findIndex((line) => !line.startsWith('//'))
  return lines.slice(start).join('\n').trim()
}
