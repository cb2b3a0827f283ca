import type { KnownNodes } from './read/known-node'
import type { Dataset } from './stored/dataset'
import { writeTables, type Delimiter } from './write/write-tables'
import { fileValue } from './write/content'
import { yamlText } from './write/yaml-text'

export const datasetFormats = ['yaml', 'json', 'csv'] as const

export type DatasetFormat = (typeof datasetFormats)[number]

/** The media type of an answer that holds all files of a dataset, each with its name. */
export const filesType = 'application/vnd.library-work-graph.files+json'

/** A file to be written. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
}

export interface FilesOptions {
  /** Nodes of other datasets. The label of a step is left out if it is that of its task, also if the task is one of these. */
  readonly known?: KnownNodes
  /** The path from the file to the JSON Schema, for an editor. */
  readonly schema?: string
  /** The separator between the cells of a table. */
  readonly delimiter?: Delimiter
}

/** The files that give the dataset back when they are read. Their bytes follow from its content alone. */
export function filesOf(
  dataset: Dataset,
  format: DatasetFormat,
  options: FilesOptions = {},
): readonly WrittenFile[] {
  const { known = new Map(), schema = 'dataset.schema.json', delimiter = ',' } = options
  const { id } = dataset.head
  const value = fileValue(dataset, known)
  if (format === 'csv') {
    const tables = Object.entries(writeTables(value, delimiter))
    return tables.map(([table, text]) => ({ name: `${id}.${table}.csv`, text }))
  }
  const text = format === 'yaml' ? yamlText(value, schema) : `${JSON.stringify(value, null, 2)}\n`
  return [{ name: `${id}.${format}`, text }]
}
