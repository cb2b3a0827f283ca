import { writeFileSync } from 'node:fs'
import { namespaces, terms, type TermType } from './terms'

const settings: Readonly<Record<TermType, object>> = {
  ADDRESS: { '@type': '@id' },
  TEXT: { '@container': '@language' },
  TEXTS: { '@container': '@language' },
  VALUE: {},
}

/** What the names in JSON-LD mean. It stands in each document, so that none needs the network to be read. */
export const context: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  ...namespaces,
  ...Object.fromEntries(
    Object.entries(terms).map(([name, { name: meaning, type }]) => [
      name,
      { '@id': meaning, ...settings[type] },
    ]),
  ),
}

/** The context as `data/context.jsonld` holds it. */
export function contextText(): string {
  return `${JSON.stringify({ '@context': context }, undefined, 2)}\n`
}

if (require.main === module) {
  writeFileSync(require.resolve('#root/data/context.jsonld'), contextText())
}
