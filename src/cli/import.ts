import type { Command } from 'commander'
import { isThere, type GraphConfig } from '../app/configured-graph'
import type { DatasetFiles } from '../dataset/dataset-files'
import { importDatasets, type ImportedDataset } from '../dataset/import-datasets'
import type { OnProgress } from '../dataset/progress'
import { givenDatasets } from '../dataset/read-datasets'
import type { Importing } from './running-server'
import { readGivenDatasets, withLeftOut } from './given'
import { importReport } from './import-report'
import { inMemory, lastingPlace, serverOption, withGraph } from './place'
import { ProgressBar } from './progress-bar'
import type { Terminal } from './terminal'

const examples = `
All datasets are checked together, and all of them are imported or, on any fault, none. What an earlier version of a dataset
held and this one does not is removed. A folder is one dataset. Content that has changed needs a new version in its head.

Examples:
  $ DATA_DIR=./graph library-work-graph import my-library.yaml
  $ library-work-graph import --server http://localhost:4000 data/libraries/*.yaml
  $ library-work-graph import --dry-run --json my-library/ | jq '.datasets[].nodes'
  $ generate-dataset | library-work-graph import -

With --server, the server must have been started with IMPORT_TOKEN, and the command needs the same.`

interface Options {
  readonly server?: string
  readonly dryRun?: true
  readonly sameVersion?: true
  readonly json?: true
}

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .summary('bring datasets into the graph')
    .description('Brings datasets into the graph, each in place of its earlier version.')
    .argument('<files...>', 'files or folders in the dataset format, or - for standard input')
    .option(...serverOption)
    .option('--dry-run', 'only tell what would be added, changed and removed')
    .option('--same-version', 'replace content under the version that it has in the graph')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((paths: readonly string[], options: Options) => run(paths, options, terminal))
}

async function run(paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const place = lastingPlace(options.server, terminal)
  const isDryRun = options.dryRun === true
  const importing = { isDryRun, sameVersion: options.sameVersion === true }
  const given = await readGivenDatasets(paths, terminal)
  const bar = new ProgressBar(terminal, options.json !== true)
  const onProgress: OnProgress = (progress) => bar.show(progress)
  const work =
    place.kind === 'server'
      ? place.server.import(given, importing, onProgress)
      : importHere(given, place.config, importing, onProgress)
  const datasets = await work.finally(() => bar.end())
  terminal.output.write(
    options.json
      ? `${JSON.stringify({ isDryRun, datasets: withLeftOut(datasets, given) })}\n`
      : importReport(datasets, isDryRun),
  )
}

function importHere(
  given: readonly DatasetFiles[],
  config: GraphConfig,
  importing: Importing,
  onProgress: OnProgress,
): Promise<readonly ImportedDataset[]> {
  const now = () => new Date()
  const options = { now, ...importing, onProgress }
  // A dry run leaves no folder behind if there was none.
  return withGraph(importing.isDryRun && !isThere(config) ? inMemory : config, (graph) =>
    importDatasets(graph, (known) => givenDatasets(given, { known }), options),
  )
}
