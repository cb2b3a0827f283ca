import { parse as readCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import { canonize } from 'jsonld'
import { Parser, Writer } from 'n3'
import { unguarded } from '../../../../src/domain/csv'
import { withoutStrays } from '../../../../src/domain/no-text'
import { csvEdges } from '../../../../src/export/formats/csv-edges'
import { csvNodes } from '../../../../src/export/formats/csv-nodes'
import { cytoscape } from '../../../../src/export/formats/cytoscape'
import { d3 } from '../../../../src/export/formats/d3'
import { dot } from '../../../../src/export/formats/dot'
import type { Format } from '../../../../src/export/formats/format'
import { gexf } from '../../../../src/export/formats/gexf'
import { graphml } from '../../../../src/export/formats/graphml'
import { graphology } from '../../../../src/export/formats/graphology'
import { jsonLd } from '../../../../src/export/formats/json-ld'
import { mermaid } from '../../../../src/export/formats/mermaid'
import { neo4jNodes } from '../../../../src/export/formats/neo4j-nodes'
import { turtle } from '../../../../src/export/formats/turtle'
import type { Subgraph } from '../../../../src/export/subgraph'
import { inNode } from '../../../support/export/in-node'
import { uncheckedText } from '../../../support/generated/hostile-text'

/** Tasks that are called by these texts, each of which leads to the next. */
function called(texts: readonly string[]): Subgraph {
  const ids = texts.map((_, index) => `task-${index}`)
  const nodes = texts.map((label, index) => ({
    id: ids[index] ?? '',
    kind: 'Task' as const,
    label,
    group: 'Task',
    degree: 2,
    properties: { labelEn: label, alternativeLabelsEn: [label, 'b'], dataset: 'd' },
  }))
  const edges = texts.map((condition, index) => {
    const source = ids[index] ?? ''
    const target = ids[(index + 1) % ids.length] ?? ''
    return {
      id: `d:${source}:BROADER:${target}`,
      source,
      target,
      kind: 'BROADER',
      label: condition,
      modality: 'STATED',
      sources: [],
      properties: { condition, dataset: 'd', library: 'l', modality: 'STATED' },
    }
  })
  return { nodes, edges, complete: true }
}

/** The file as its bytes are read. */
function written(format: Format, texts: readonly string[]): string {
  const [title = ''] = texts
  const pieces = format.write(called(texts), { title, languages: ['EN'] })
  return Buffer.from([...pieces].join('')).toString('utf8')
}

async function whatever(
  check: (texts: readonly string[]) => unknown,
  numRuns = 150,
): Promise<void> {
  const several = fc.array(uncheckedText, { minLength: 1, maxLength: 8 })
  const property = fc.asyncProperty(several, async (texts) => void (await check(texts)))
  await fc.assert(property, { numRuns, seed: 20261129 })
}

const kept = (texts: readonly string[]) => texts.map(withoutStrays)

describe('a graph whose texts are hard to write', () => {
  it.each([
    { format: gexf, read: readGexf },
    { format: graphml, read: readGraphml },
  ])('is well-formed as $format.name, and keeps its labels', async ({ format, read }) => {
    await whatever((texts) => {
      const graph = read(MultiDirectedGraph as never, written(format, texts))
      expect(graph.mapNodes((_, { label }) => String(label))).toEqual(kept(texts))
      expect(graph.mapEdges((_, { condition }) => String(condition))).toEqual(kept(texts))
    })
  })

  it.each([cytoscape, d3, graphology])('is JSON as $name', async (format) => {
    await whatever((texts) => {
      const value = JSON.stringify(JSON.parse(written(format, texts)))
      for (const text of texts) expect(value).toContain(JSON.stringify(text))
    })
  })

  it.each([
    { format: csvNodes, column: 'Label' },
    { format: csvEdges, column: 'condition' },
  ])('is a table without formulas as $format.name', async ({ format, column }) => {
    await whatever((texts) => {
      const rows = readCsv<Record<string, string>>(written(format, texts), { columns: true })
      const cells = rows.map((row) => row[column] ?? '')
      expect(cells.map(unguarded)).toEqual(kept(texts))
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/)
    })
  })

  it('is a table with lists as NEO4J_NODES', async () => {
    await whatever((texts) => {
      const rows = readCsv<Record<string, string>>(written(neo4jNodes, texts), { columns: true })
      expect(rows.map((row) => row['label:string'])).toEqual(kept(texts))
      expect(rows.map((row) => row['alternativeLabelsEn:string[]']?.split('\u001F'))).toEqual(
        kept(texts).map((text) => [text, 'b']),
      )
    })
  })

  it('is the same linked data as Turtle and as JSON-LD', async () => {
    const canonical = (input: unknown, inputFormat?: string): Promise<string> => {
      const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true }
      return canonize(
        input as never,
        { ...options, ...(inputFormat && { inputFormat }) } as never,
      ) as never
    }
    await whatever(async (texts) => {
      const quads = new Parser().parse(written(turtle, texts))
      const labels = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel'))
      expect(labels.map(({ object }) => object.value)).toEqual([
        'Library Work Graph',
        'Kirjastotyön graafi',
        'Biblioteksarbetets graf',
        ...kept(texts),
      ])
      const fromTurtle = new Writer({ format: 'N-Quads' }).quadsToString(quads)
      expect(await canonical(fromTurtle, 'application/n-quads')).toBe(
        await canonical(JSON.parse(written(jsonLd, texts))),
      )
    }, 60)
  })

  it('is parsed as DOT', async () => {
    const parser = `
      const { fromDot } = require('ts-graphviz')
      const graph = fromDot(input)
      return [graph.nodes.length, graph.edges.length]`
    await whatever(async (texts) => {
      expect(written(dot, texts)).toBe(withoutStrays(written(dot, texts)))
      const counts = await inNode(parser, written(dot, texts))
      expect(counts).toEqual([texts.length, texts.length])
    }, 12)
  })

  it('stands in its lines as Mermaid, in which no sign of a text means anything', async () => {
    await whatever((texts) => {
      const lines = written(mermaid, texts).split('\n')
      // The last is the class of the one kind.
      expect(lines).toHaveLength(6 + 2 * texts.length)
      expect(lines.join(' ')).toBe(withoutStrays(lines.join(' ')))
      for (const line of lines.slice(4, 4 + texts.length))
        expect(line).toMatch(/^  n\d+\["(?:<br\/>|#\d+;|[^#&<>"`*_\\[\](){}|])*"\]:::Task$/)
    })
  })
})
