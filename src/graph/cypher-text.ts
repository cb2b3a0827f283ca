import { readFileSync } from 'node:fs'

const texts = new Map<string, string>()

/** The text of a file in `cypher/`, by its path there, without the comment at its head. */
export function cypherText(path: string): string {
  const known = texts.get(path)
  if (known !== undefined) return known
  const text = readFileSync(require.resolve(`#cypher/${path}`), 'utf8').replace(/^\/\/.*\n/gm, '')
  texts.set(path, text)
  return text
}
