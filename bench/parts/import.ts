import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datasetFormats, filesOf, type DatasetFormat } from '../../src/dataset/files-of'
import type { Dataset } from '../../src/dataset/stored/dataset'
import type { GraphSettings } from '../../src/graph/open-graph'
import { startOwnNeo4j } from '../engines'
import { generate } from '../graph/generate'
import type { ImportFigures, ImportOrder } from '../import/main'
import { table } from '../measure/table'

const seed = 1
const source = 'generated-source'
/** What Neo4j needs for a transaction of 100,000 nodes. */
const heap = '4g'

/** How long the import of a file takes, and how much memory: reading, checking, and writing in one transaction with all that the search needs. */
export async function measureImport(nodes: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'library-work-graph-import-'))
  try {
    const rows: (readonly string[])[] = []
    const files = writeFiles(generatedDataset(nodes), folder)
    for (const format of datasetFormats) {
      const directory = join(folder, `graph-${format}`)
      const settings = { engine: 'grafeo', directory } as const
      rows.push(row('Grafeo', format, await importFile({ settings, file: files[format] })))
    }
    rows.push(row('Neo4j', 'yaml', await importIntoNeo4j(files.yaml)))
    const heads = [
      'engine',
      'format',
      'nodes',
      'edges',
      'read, s',
      'load, s',
      'processor, s',
      'memory, MB',
    ]
    return `Import of a generated dataset; processor and memory are those of the importing process, Neo4j has a heap of ${heap}\n\n${table(heads, rows)}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function importIntoNeo4j(file: string): Promise<ImportFigures> {
  const neo4j = await startOwnNeo4j({ heap })
  try {
    return await importFile({ settings: neo4j.settings, file })
  } finally {
    await neo4j.stop()
  }
}

/** The generated graph as one dataset, with the source that it cites. */
function generatedDataset(count: number): Dataset {
  const parts = [...generate(count, seed)]
  const properties = { id: source, dataset: 'generated', title: 'Generated', labelEn: 'Generated' }
  return {
    head: {
      id: 'generated',
      name: { EN: 'Generated' },
      version: '1.0.0',
      licence: 'CC0-1.0',
      library: 'library-0-0',
      creators: [],
    },
    nodes: [...parts.flatMap(({ nodes }) => nodes), { id: source, kind: 'Source', properties }],
    edges: parts.flatMap(({ edges }) => edges),
    checksum: '',
  }
}

/** Answers for each format the file to name. */
function writeFiles(dataset: Dataset, folder: string): Readonly<Record<DatasetFormat, string>> {
  const named = datasetFormats.map((format) => {
    const files = filesOf(dataset, format)
    for (const { name, text } of files) writeFileSync(join(folder, name), text)
    return [format, join(folder, files[0]?.name ?? '')]
  })
  return Object.fromEntries(named) as Readonly<Record<DatasetFormat, string>>
}

function importFile(order: { readonly settings: GraphSettings; readonly file: string }) {
  const child = fork(require.resolve('../import/main'))
  return new Promise<ImportFigures>((resolve, reject) => {
    child.once('message', ({ figures, failure }: { figures?: ImportFigures; failure?: string }) => {
      if (figures === undefined) reject(new Error(failure))
      else resolve(figures)
    })
    child.once('exit', (code) => reject(new Error(`The import ended with the code ${code}.`)))
    child.send(order satisfies ImportOrder)
  })
}

function row(engine: string, format: string, figures: ImportFigures): readonly string[] {
  const { nodes, edges, reading, loading, processor, memory } = figures
  return [
    engine,
    format,
    String(nodes),
    String(edges),
    ...[reading, loading, processor].map((seconds) => seconds.toFixed(1)),
    memory.toFixed(0),
  ]
}
