import { readFileSync } from 'node:fs'

/** The text of a statement in `cypher/`, by its path there. */
export function cypherText(path: string): string {
  return readFileSync(require.resolve(`#cypher/${path}`), 'utf8')
}
