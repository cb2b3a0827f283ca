import { createHash } from 'node:crypto'
import { statement } from '../../graph/statement'
import type { Graph } from '../../graph/graph'
import type { Selection } from '../selection'
import { shape } from '../shape'

const text = statement('graph/about')

interface DatasetRecord {
  readonly id: string
  readonly version: string
  readonly checksum: string
  readonly licence: string
  readonly nameEn?: string
  readonly nameFi?: string
  readonly nameSv?: string
}

type Count = readonly [kind: string, number: number]

/** What the graph holds. Its checksum follows from those of its datasets, so that the same content has the same sum. */
export async function about(graph: Graph, selection: Selection): Promise<unknown> {
  const [row] = await graph.read(text)
  const datasets = (row?.['datasets'] ?? []) as readonly DatasetRecord[]
  const nodes = (row?.['nodes'] ?? []) as readonly Count[]
  const edges = (row?.['edges'] ?? []) as readonly Count[]
  return shape(selection, {
    version: datasets.map(({ id, version }) => `${id} ${version}`).join(', '),
    checksum: checksumOf(datasets),
    licence: [...new Set(datasets.map(({ licence }) => licence))].join(', '),
    counts: {
      nodes: total(nodes),
      edges: total(edges),
      nodesByKind: named(nodes),
      edgesByKind: named(edges),
    },
    datasets: datasets.map(name),
  })
}

function checksumOf(datasets: readonly DatasetRecord[]): string {
  const hash = createHash('sha256')
  for (const { id, checksum } of datasets) hash.update(`${id} ${checksum}\n`)
  return hash.digest('hex')
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, [, number]) => sum + number, 0)
}

function named(counts: readonly Count[]): readonly unknown[] {
  return counts.map(([kind, count]) => ({ kind, count }))
}

function name(record: DatasetRecord): unknown {
  const { id, nameEn, nameFi, nameSv } = record
  return { ...record, name: nameEn ?? nameFi ?? nameSv ?? id }
}
