import { createHash } from 'node:crypto'
import { NotFound } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import type { CitedData } from '../../domain/reference/cited-data'
import type { Creator } from '../../domain/reference/creator'
import { statement } from '../../graph/statement'
import type { Graph } from '../../graph/graph'
import {
  citationKey,
  cite,
  citedDataset,
  creatorsOf,
  datasetFields,
  graphTitle,
  type DatasetRecord,
} from '../fields/dataset-record'
import type { Selection } from '../selection/selection'
import { resolved } from '../selection/resolved'

const text = statement('graph/about')

type Count = readonly [kind: string, number: number]

/** A record of the content of the graph. Its checksum follows from those of its datasets, so that the same content has the same sum. */
export async function about(graph: Graph, selection: Selection): Promise<unknown> {
  const [row] = await graph.read(text)
  const datasets = (row?.['datasets'] ?? []) as readonly DatasetRecord[]
  const nodes = (row?.['nodes'] ?? []) as readonly Count[]
  const edges = (row?.['edges'] ?? []) as readonly Count[]
  const whole = wholeOf(datasets)
  const { version, checksum, licence } = whole
  return resolved(selection, {
    version,
    checksum,
    licence,
    citation: (field: Selection) => cite(field, citedOf(datasets, whole, field)),
    counts: {
      nodes: total(nodes),
      edges: total(edges),
      nodesByKind: named(nodes),
      edgesByKind: named(edges),
    },
    datasets: datasets.map(datasetFields),
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

/** All that the graph holds, as a paper names it: by all who made its datasets, and of the day of the last. */
function wholeOf(datasets: readonly DatasetRecord[]): CitedData {
  return {
    key: citationKey,
    title: graphTitle,
    version: datasets.map(({ id, version }) => `${id} ${version}`).join(', '),
    licence: [...new Set(datasets.map(({ licence }) => licence))].join(', '),
    checksum: checksumOf(datasets),
    creators: eachOnce(datasets.flatMap(creatorsOf)),
    date: last(datasets.map(({ date }) => date)),
    loadedAt: last(datasets.map(({ loadedAt }) => loadedAt)),
  }
}

/** A creator with an ORCID iD is one person by whatever name, also if it is given in one dataset and left out in another. */
function eachOnce(creators: readonly Creator[]): readonly Creator[] {
  const orcids = new Map(creators.flatMap(({ name, orcid }) => (orcid ? [[name, orcid]] : [])))
  const identity = ({ name, orcid }: Creator) => orcid ?? orcids.get(name) ?? name
  const known = new Set<string>()
  return creators.filter((creator) => {
    const isNew = !known.has(identity(creator))
    known.add(identity(creator))
    return isNew
  })
}

function last(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
}

function citedOf(
  datasets: readonly DatasetRecord[],
  whole: CitedData,
  field: Selection,
): CitedData {
  const { dataset: id } = field.args<{ readonly dataset?: string | null }>()
  if (id == null) return whole
  const record = datasets.find((dataset) => dataset.id === id)
  if (record) return citedDataset(record)
  const hint = didYouMean(
    id,
    datasets.map((dataset) => dataset.id),
  )
  throw new NotFound(`The argument dataset names no dataset: ${id}.${hint}`)
}
