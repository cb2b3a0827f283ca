import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Option, type Command } from 'commander'
import { exportDataset, type ExportedDataset } from '../dataset/export-dataset'
import { datasetFormats, type DatasetFormat } from '../dataset/files-of'
import { listStoredDatasets } from '../dataset/list-stored-datasets'
import { readKnownNodes } from '../dataset/read-known-nodes'
import { Unavailable } from '../domain/errors'
import { isSystemError, reasonOf, refusalOf } from '../domain/system-refusal'
import { makeFolder } from '../graph/make-folder'
import { graphPlaceOf, refuseWhereAbsent, serverOption, withGraph, type GraphPlace } from './place'
import type { RunningServer } from './running-server'
import type { Terminal } from './terminal'
import { writeWhole } from './whole-file'
import { WrongUsage } from './wrong-usage'

const examples = `
Without DATASET, all datasets of the graph are written. The same dataset gives the same bytes, so files that are kept in git
change only when the dataset does. Importing what was exported changes nothing.

Examples:
  $ library-work-graph export general > general.yaml
  $ DATA_DIR=./graph library-work-graph export --output datasets
  $ library-work-graph export my-library --format json --server http://localhost:4000`

interface Options {
  readonly server?: string
  readonly format: DatasetFormat
  readonly output?: string
  readonly json?: true
}

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('write datasets out')
    .description('Writes a dataset, or all of them, as files that can be imported again.')
    .argument('[dataset]', 'the id of the dataset')
    .option(...serverOption)
    .addOption(
      new Option('--format <format>', 'how the files are written')
        .choices(datasetFormats)
        .default('yaml'),
    )
    .option('-o, --output <folder>', 'write the files there, and not to standard output')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((id: string | undefined, options: Options) => run(id, options, terminal))
}

async function run(id: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const { output, json, format } = options
  const datasets = await exported(id, format, graphPlaceOf(options.server, terminal))
  if (output !== undefined) await writeInto(output, datasets)
  if (json) terminal.output.write(`${JSON.stringify({ datasets })}\n`)
  else if (output === undefined) terminal.output.write(onlyText(datasets))
  else terminal.output.write(datasets.map((dataset) => `${inWords(dataset, output)}\n`).join(''))
}

function exported(
  id: string | undefined,
  format: DatasetFormat,
  place: GraphPlace,
): Promise<readonly ExportedDataset[]> {
  if (place.kind === 'server') {
    return exportedBy(place.server, id, format)
  }
  refuseWhereAbsent(place.config)
  return withGraph(place.config, (graph) =>
    graph.snapshot(async (moment) => {
      const known = await readKnownNodes(moment)
      return each(
        id,
        () => listStoredDatasets(moment),
        (one) => exportDataset(moment, one, format, known),
      )
    }),
  )
}

/** Several requests can meet several states of the graph; together they are only shown if they met one. */
async function exportedBy(
  server: RunningServer,
  id: string | undefined,
  format: DatasetFormat,
): Promise<readonly ExportedDataset[]> {
  if (id !== undefined) return [await server.export(id, format)]
  const listed = await server.list()
  const datasets = await each(
    undefined,
    async () => listed,
    (one) => server.export(one, format),
  )
  if (isDeepStrictEqual(await server.list(), listed)) return datasets
  throw new Unavailable(
    'The datasets of the server were changed while they were read, so what was read is not written. Run the command again.',
  )
}

async function each(
  id: string | undefined,
  list: () => Promise<readonly { readonly id: string }[]>,
  exportOne: (id: string) => Promise<ExportedDataset>,
): Promise<readonly ExportedDataset[]> {
  const ids = id === undefined ? (await list()).map((dataset) => dataset.id) : [id]
  const datasets: ExportedDataset[] = []
  for (const one of ids) datasets.push(await exportOne(one))
  return datasets
}

/** One file can go to standard output as it is; of several nobody could tell where one ends. */
function onlyText(datasets: readonly ExportedDataset[]): string {
  const [only, ...others] = datasets.flatMap(({ files }) => files)
  if (only === undefined || others.length === 0) return only?.text ?? ''
  throw new WrongUsage(
    `These are ${others.length + 1} files, and standard output takes one. Name a folder with --output, or take them as JSON with --json.`,
  )
}

async function writeInto(folder: string, datasets: readonly ExportedDataset[]): Promise<void> {
  makeOutput(folder)
  for (const { name, text } of datasets.flatMap(({ files }) => files)) {
    await writeWhole(join(folder, name), text)
  }
}

function makeOutput(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    if (isSystemError(error) && ['EEXIST', 'ENOTDIR'].includes(error.code)) {
      throw new WrongUsage(
        `--output names a folder, and ${folder} cannot be one: ${reasonOf(error)}. Name another one.`,
      )
    }
    throw refusalOf(
      error,
      `The folder ${folder} cannot be made`,
      ' Name another one with --output.',
    )
  }
}

function inWords({ id, files }: ExportedDataset, folder: string): string {
  return `${id}: ${files.map(({ name }) => join(folder, name)).join(', ')}`
}
