import { readFileSync } from 'node:fs'
import { canonize } from 'jsonld'
import { Parser, Writer, type Literal, type Quad } from 'n3'
import { jsonLd } from '../../../../src/export/formats/json-ld'
import { turtle } from '../../../../src/export/formats/turtle'
import { contextText } from '../../../../src/export/rdf/context'
import { emptySubgraph, oddSubgraph } from '../../../support/export/odd-subgraph'
import { written } from '../../../support/export/written'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const base = 'https://library-work-graph.example/'

function triples(subgraph = oddSubgraph): Quad[] {
  return new Parser().parse(written(turtle, subgraph))
}

function said(subject: string, predicate: string): string[] {
  return triples()
    .filter(
      (quad) => quad.subject.value === `${base}${subject}` && quad.predicate.value === predicate,
    )
    .map(({ object }) => object.value)
}

/** The same triples have the same canonical text, in whatever order and form they stood. What JSON-LD would not understand is an error. */
function canonical(input: unknown, inputFormat?: string): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true }
  const asked = { ...options, ...(inputFormat !== undefined && { inputFormat }) }
  return canonize(input as never, asked as never) as unknown as Promise<string>
}

describe('linked data', () => {
  it.each([oddSubgraph, emptySubgraph])(
    'is the same as JSON-LD and as Turtle',
    async (subgraph) => {
      const fromJson = await canonical(JSON.parse(written(jsonLd, subgraph)))
      const quads = new Writer({ format: 'N-Quads' }).quadsToString(triples(subgraph))
      expect(fromJson).toBe(await canonical(quads, 'application/n-quads'))
      expect(fromJson === '').toBe(subgraph === emptySubgraph)
    },
  )

  it('has one preferred label a language, none of which is another label too', () => {
    const labels = triples().filter(({ predicate }) => predicate.value === `${skos}prefLabel`)
    const places = labels.map(
      ({ subject, object }) => `${subject.value} ${(object as { language?: string }).language}`,
    )
    expect(new Set(places).size).toBe(places.length)
    expect(said('id/role', `${skos}altLabel`)).toEqual(['another; word', 'one\uFFFDmore'])
  })

  it('has words in the languages in which they were given', () => {
    const conditions = triples().filter(({ predicate }) => predicate.value.endsWith('#condition'))
    const inLanguages = conditions.map(({ object }) => (object as Literal).language)
    expect([...new Set(inLanguages)].sort()).toEqual(['en', 'fi'])
  })

  it('names everything by an address', () => {
    for (const { subject, predicate, object } of triples()) {
      for (const term of [subject, predicate, object]) {
        if (term.termType !== 'NamedNode') continue
        expect(() => new URL(term.value)).not.toThrow()
        expect(term.value).not.toMatch(/[\s<>"{}|\\^`]/)
      }
    }
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'www.example.org/handbook'])(
    'leads nowhere by %s, which a graph that was edited by hand can hold',
    (url) => {
      const [node, ...others] = oddSubgraph.nodes
      if (!node) throw new Error('The subgraph has no node.')
      const links = ['https://example.org/', url]
      const properties = { ...node.properties, url, exactMatch: links }
      const subgraph = { ...oddSubgraph, nodes: [{ ...node, properties }, ...others] }
      const objects = triples(subgraph).map(({ object }) => object.value)
      expect(objects).toContain('https://example.org/')
      expect(objects).not.toContain(url)
      expect(written(jsonLd, subgraph)).not.toContain(url)
    },
  )

  it('shows a hierarchy from the concepts on that have nothing broader', () => {
    const narrower = triples().filter(({ predicate }) => predicate.value === `${skos}broader`)
    const below = new Set(narrower.map(({ subject }) => subject.value))
    const concepts = oddSubgraph.nodes
      .filter(({ kind }) => ['Role', 'Task', 'Channel', 'Resource'].includes(kind))
      .map(({ id }) => `${base}id/${id}`)
    const top = concepts.filter((concept) => !below.has(concept))
    expect(top.length).toBeGreaterThan(0)
    expect(top.length).toBeLessThan(concepts.length)
    expect(said('concepts', `${skos}hasTopConcept`).toSorted()).toEqual(top.toSorted())
    for (const concept of concepts) {
      const scheme = said(concept.slice(base.length), `${skos}topConceptOf`)
      expect(scheme).toEqual(top.includes(concept) ? [`${base}concepts`] : [])
    }
    expect(said('concepts', `${skos}prefLabel`)).toHaveLength(3)
  })

  it('maps concepts alone to concepts elsewhere', () => {
    const mapped = triples().filter(({ predicate }) => predicate.value.endsWith('Match'))
    const concepts = triples()
      .filter(({ object }) => object.value === `${skos}Concept`)
      .map(({ subject }) => subject.value)
    expect(mapped.length).toBeGreaterThan(0)
    for (const { subject } of mapped) expect(concepts).toContain(subject.value)
    expect(said('id/workflow', 'http://www.w3.org/2000/01/rdf-schema#seeAlso')).toHaveLength(1)
  })

  it('says edges in the words of others if they have such, and every claim with its source', () => {
    const plan = 'http://purl.org/net/p-plan#'
    expect(said('id/step', `${plan}isStepOfPlan`)).toEqual([`${base}id/workflow`])
    expect(said('id/step', `${plan}isPrecededBy`)).toEqual([`${base}id/step`])
    expect(said('id/end', `${skos}broader`)).toEqual([`${base}id/end`])
    expect(said('id/role', `${base}ns#performs`)).toEqual([`${base}id/end`])
    const claim = `claim/${encodeURIComponent('odd:role:PERFORMS:end:again')}`
    expect(said(claim, 'http://www.w3.org/ns/prov#wasDerivedFrom')).toEqual([`${base}id/handbook`])
    expect(said(claim, `${base}ns#modality`)).toEqual(['SOMETIMES'])
    expect(said(claim, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate')).toEqual([
      `${base}ns#performs`,
    ])
  })

  it('has its context published', () => {
    expect(readFileSync(require.resolve('#root/data/context.jsonld'), 'utf8')).toBe(contextText())
  })
})
