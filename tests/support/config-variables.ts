import { readFileSync } from 'node:fs'

/** The variables that configure the server, as the program declares them. */
export function configVariables(): readonly string[] {
  const text = readFileSync(require.resolve('#root/src/app/config.ts'), 'utf8')
  return [...text.matchAll(/^ {2}([A-Z0-9_]+): (?:z|wholeNumber)\b/gm)].map(([, name = '']) => name)
}
