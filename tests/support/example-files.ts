import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = join(dirname(require.resolve('#root/package.json')), 'examples')

/** The files of the example questions, each with the number that its name begins with. */
export function exampleFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name, path: join(folder, name), number: Number.parseInt(name, 10) }))
}
