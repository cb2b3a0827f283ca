import { withFallbacks, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { bibtex } from '../../domain/reference/bibtex'
import type { CitedData } from '../../domain/reference/cited-data'
import { creatorOf, type Creator } from '../../domain/reference/creator'
import { cslJson } from '../../domain/reference/csl-json'
import type { Selection } from '../selection/selection'

/** What the citations of this graph are called by: the key of the whole, and the beginning of that of a dataset. */
export const citationKey = 'library-work-graph'
export const graphTitle = 'Library Work Graph'

/** A dataset as the graph records it. */
export interface DatasetRecord {
  readonly id: string
  readonly version: string
  readonly checksum: string
  readonly licence: string
  readonly loadedAt?: string
  readonly creators?: readonly string[]
  readonly date?: string
  readonly doi?: string
  /** What it is called, under the name of each language: nameEn. */
  readonly [name: `name${string}`]: string | undefined
}

/** The fields of a dataset that a client can select. */
export function datasetFields(record: DatasetRecord): Readonly<Record<string, unknown>> {
  return {
    ...record,
    name: (field: Selection) => nameOf(record, field.languages),
    creators: creatorsOf(record),
    citation: (field: Selection) => cite(field, citedDataset(record)),
  }
}

/** The name in the first of the languages in which it has one, else its id. */
function nameOf(record: DatasetRecord, chosen: readonly Language[] = []): string {
  const names = withFallbacks(chosen).map((language) => record[storedName(language)])
  return names.find((name) => name !== undefined) ?? record.id
}

function storedName(language: Language): `name${string}` {
  return localisedName('name', language) as `name${string}`
}

export function creatorsOf({ creators = [] }: DatasetRecord): readonly Creator[] {
  return creators.map(creatorOf)
}

/** A dataset, as a paper names it. */
export function citedDataset(record: DatasetRecord): CitedData {
  const { id, version, licence, checksum, date, doi, loadedAt } = record
  return {
    key: `${citationKey}-${id}`,
    title: nameOf(record),
    partOf: graphTitle,
    version,
    licence,
    checksum,
    creators: creatorsOf(record),
    date,
    doi,
    loadedAt,
  }
}

/** A reference to data in the format that a field asks for. */
export function cite(field: Selection, data: CitedData): string {
  return field.args<{ readonly format: string }>().format === 'BIBTEX'
    ? bibtex(data)
    : cslJson(data)
}
