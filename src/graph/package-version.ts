import { readFileSync } from 'node:fs'

/** The version of this program. */
export function packageVersion(): string {
  const text = readFileSync(require.resolve('#root/package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
