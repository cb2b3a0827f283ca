import { readFileSync } from 'node:fs'

/** The text of a file in `bench/statements/`. */
export function statementText(name: string): string {
  return readFileSync(require.resolve(`#root/bench/statements/${name}.cypher`), 'utf8')
}
