import { groupBy } from '../../domain/group-by'
import { context } from '../rdf/context'
import { resourcesOf, type Resource, type Text, type Value } from '../rdf/resources'
import { terms } from '../rdf/terms'
import type { Format } from './format'
import { jsonEntries } from './json-pieces'

export const jsonLd: Format = {
  name: 'JSON_LD',
  description:
    'Linked data as JSON-LD 1.1 in the words of SKOS, PROV-O, ORG and P-Plan. Each edge is a triple, and the claim behind it a resource with its source.',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  json: true,
  *write(subgraph, { base }) {
    yield `{"@context":${JSON.stringify(context)},\n"@graph":[`
    yield* jsonEntries(resourcesOf(subgraph, base), objectOf)
    yield ']}\n'
  },
}

function objectOf({ id, types, values }: Resource): unknown {
  const object: Record<string, unknown> = { id, type: types }
  for (const [term, all] of values) {
    const type = terms[term]?.type
    if (type === 'TEXT' || type === 'TEXTS') object[term] = byLanguage(all as readonly Text[])
    else object[term] = onlyOrAll(all)
  }
  return object
}

function byLanguage(texts: readonly Text[]): unknown {
  const groups = groupBy(texts, ({ language }) => language)
  return Object.fromEntries(
    [...groups].map(([language, all]) => [language, onlyOrAll(all.map(({ text }) => text))]),
  )
}

function onlyOrAll(values: readonly Value[]): unknown {
  const written = values.map(valueObject)
  return written.length === 1 ? written[0] : written
}

/** A text in a language under a name that holds plain values, too. */
function valueObject(value: Value): unknown {
  if (typeof value !== 'object') return value
  return { '@value': value.text, '@language': value.language }
}
