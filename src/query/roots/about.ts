import { createHash } from 'node:crypto'
import { NotFound } from '../../domain/errors'
import { didYouMean } from '../../domain/nearest-word'
import { bibtex } from '../../domain/reference/bibtex'
import type { CitedData } from '../../domain/reference/cited-data'
import { creatorOf, type Creator } from '../../domain/reference/creator'
import { cslJson } from '../../domain/reference/csl-json'
import { statement } from '../../graph/statement'
import type { Graph } from '../../graph/graph'
import type { Selection } from '../selection'
import { resolved } from '../references/resolved'

const text = statement('graph/about')

interface DatasetRecord {
  readonly id: string
  readonly version: string
  readonly checksum: string
  readonly licence: string
  readonly loadedAt?: string
  readonly creators?: readonly string[]
  readonly date?: string
  readonly doi?: string
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
    datasets: datasets.map((record) => ({
      ...record,
      name: nameOf(record),
      creators: creatorsOf(record),
      citation: (field: Selection) => cite(field, datasetOf(record)),
    })),
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

function nameOf({ id, nameEn, nameFi, nameSv }: DatasetRecord): string {
  return nameEn ?? nameFi ?? nameSv ?? id
}

function creatorsOf({ creators = [] }: DatasetRecord): readonly Creator[] {
  return creators.map(creatorOf)
}

const key = 'library-work-graph'
const title = 'Library Work Graph'

/** All that the graph holds, as a paper names it: by all who made its datasets, and of the day of the last. */
function wholeOf(datasets: readonly DatasetRecord[]): CitedData {
  return {
    key,
    title,
    version: datasets.map(({ id, version }) => `${id} ${version}`).join(', '),
    licence: [...new Set(datasets.map(({ licence }) => licence))].join(', '),
    checksum: checksumOf(datasets),
    creators: eachOnce(datasets.flatMap(creatorsOf)),
    date: last(datasets.map(({ date }) => date)),
    loadedAt: last(datasets.map(({ loadedAt }) => loadedAt)),
  }
}

/** Who has an ORCID iD is one person by whatever name, also if it is given in one dataset and left out in another. */
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

function datasetOf(record: DatasetRecord): CitedData {
  const { id, version, licence, checksum, date, doi, loadedAt } = record
  return {
    key: `${key}-${id}`,
    title: nameOf(record),
    partOf: title,
    version,
    licence,
    checksum,
    creators: creatorsOf(record),
    date,
    doi,
    loadedAt,
  }
}

function citedOf(
  datasets: readonly DatasetRecord[],
  whole: CitedData,
  field: Selection,
): CitedData {
  const id = field.given['dataset'] as string | null | undefined
  if (id == null) return whole
  const record = datasets.find((dataset) => dataset.id === id)
  if (record) return datasetOf(record)
  const hint = didYouMean(
    id,
    datasets.map((dataset) => dataset.id),
  )
  throw new NotFound(`The argument dataset names no dataset: ${id}.${hint}`)
}

function cite(field: Selection, data: CitedData): string {
  return field.given['format'] === 'BIBTEX' ? bibtex(data) : cslJson(data)
}
