import type { Asking } from './snippets'

/** A command for a shell. A table is written to a file. */
export function curl(
  { endpoint, headers, query, variables, operationName }: Asking,
  accept: 'application/json' | 'text/csv',
): string {
  const all = { accept, 'content-type': 'application/json', ...headers }
  const body = JSON.stringify({ query, variables, operationName }, undefined, 2)
  return [
    `curl -s ${quoted(endpoint)}`,
    ...Object.entries(all).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`),
    `  --data ${quoted(body)}${accept === 'text/csv' ? ' > answer.csv' : ''}`,
  ].join(' \\\n')
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
