import { DataFactory, Writer, type Literal } from 'n3'
import { resourcesOf, type Value } from '../rdf/resources'
import { expanded, namespaces, terms } from '../rdf/terms'
import type { Format } from './format'

export const turtle: Format = {
  name: 'TURTLE',
  description: 'The triples of JSON_LD as Turtle, for triple stores, rdflib and Skosmos.',
  mediaType: 'text/turtle',
  extension: 'ttl',
  json: false,
  *write(subgraph, { base }) {
    const written: string[] = []
    const writer = new Writer(
      {
        write: (chunk: string) => written.push(chunk),
        end: () => undefined,
      } as unknown as NodeJS.WritableStream,
      { prefixes: { ...namespaces, xsd: 'http://www.w3.org/2001/XMLSchema#' } },
    )
    for (const { id, types, values } of resourcesOf(subgraph, base)) {
      const subject = DataFactory.namedNode(id)
      for (const type of types) {
        writer.addQuad(
          subject,
          DataFactory.namedNode(expanded('rdf:type')),
          DataFactory.namedNode(expanded(type)),
        )
      }
      for (const [term, all] of values) {
        const { name = '', type } = terms[term] ?? {}
        for (const value of all) {
          writer.addQuad(
            subject,
            DataFactory.namedNode(expanded(name)),
            type === 'ADDRESS' ? DataFactory.namedNode(value as string) : literalOf(value),
          )
        }
      }
      yield written.splice(0).join('')
    }
    writer.end()
    yield written.join('')
  },
}

function literalOf(value: Value): Literal {
  if (typeof value === 'object') return DataFactory.literal(value.text, value.language)
  return DataFactory.literal(value as string)
}
