import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExportedDataset } from '../../dataset/export-dataset'
import { datasetFormats, filesType, type DatasetFormat } from '../../dataset/files-of'
import { tableNames, type TableName } from '../../dataset/tables/columns'
import { InvalidInput } from '../../domain/errors'
import { refuseUnknown, type AddressParameters } from '../known-parameters'

const mediaTypes: Readonly<Record<DatasetFormat, string>> = {
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
}

/** The form in which a client wants a dataset: one file as it is, or all of its files in JSON. */
export interface WantedFile {
  readonly format: DatasetFormat
  readonly table: TableName | undefined
  readonly inJson: boolean
  /** Tells it from what else can be wanted of the dataset. */
  readonly name: string
}

export function wantedFile({ query, headers }: FastifyRequest): WantedFile {
  const given = query as AddressParameters
  refuseUnknown(given, ['format', 'table'])
  const format = oneOf('format', given['format'] ?? 'yaml', datasetFormats)
  const table =
    given['table'] === undefined ? undefined : oneOf('table', given['table'], tableNames)
  const inJson = headers.accept?.toLowerCase().includes(filesType) === true
  if (table !== undefined && format !== 'csv') {
    throw new InvalidInput(`table is given, but format is ${format}. Tables are format=csv.`)
  }
  if (format === 'csv' && table === undefined && !inJson) {
    const choice = tableNames.map((name) => `table=${name}`).join(', ')
    throw new InvalidInput(
      `A dataset in CSV is ${tableNames.length} tables, and an answer holds one. Add one of ${choice}; or accept ${filesType}, which holds all of them.`,
    )
  }
  return {
    format,
    table,
    inJson,
    name: [format, table, inJson ? 'files' : undefined]
      .filter((part) => part !== undefined)
      .join('-'),
  }
}

/** Sends the text of the file that is wanted, under its name. */
export function sendWanted(
  reply: FastifyReply,
  dataset: ExportedDataset,
  { format, table, inJson }: WantedFile,
): FastifyReply {
  const ending = table === undefined ? `.${format}` : `.${table}.${format}`
  const files = dataset.files.filter(({ name }) => table === undefined || name.endsWith(ending))
  if (inJson) return reply.type(filesType).send(JSON.stringify({ ...dataset, files }))
  const [file] = files
  if (file === undefined) throw new Error(`The dataset ${dataset.id} has no file ${ending}.`)
  reply.header('content-disposition', `inline; filename="${file.name}"`)
  return reply.type(mediaTypes[format]).send(file.text)
}

function oneOf<Word extends string>(name: string, given: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === given)
  if (found !== undefined) return found
  throw new InvalidInput(`${name} is ${JSON.stringify(given)}; give one of ${words.join(', ')}.`)
}
