import type { Command } from 'commander'
import { givenDatasets, readDatasets } from '../dataset/read-datasets'
import { knownNodesIn } from '../dataset/read-known-nodes'
import type { Dataset } from '../dataset/stored/dataset'
import { referenceDatasets } from '../app/reference-graph'
import { readGivenDatasets, withLeftOut } from './given'
import { counted, warningInWords } from './import-report'
import type { Terminal } from './terminal'

const examples = `
Datasets are checked together with the reference graph: they can refer to its nodes and to each other's. One that refers to a dataset
that only your graph holds is checked there, by "import --dry-run". Nothing is written.

Examples:
  $ library-work-graph validate my-library.yaml
  $ library-work-graph validate shared.yaml my-library/
  $ library-work-graph validate --json my-library.yaml | jq '.errors[].extensions.faults'`

interface Options {
  readonly json?: true
}

export function addValidate(program: Command, terminal: Terminal): void {
  program
    .command('validate')
    .summary('check datasets')
    .description(
      'Checks datasets as a whole, and names all their faults with file, line and column; warns of what is allowed but probably not meant.',
    )
    .argument('<files...>', 'files or folders in the dataset format, or - for standard input')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((paths: readonly string[], options: Options) => run(paths, options, terminal))
}

async function run(paths: readonly string[], { json }: Options, terminal: Terminal): Promise<void> {
  const given = await readGivenDatasets(paths, terminal)
  const known = knownNodesIn(await readDatasets(await referenceDatasets()))
  const datasets = givenDatasets(given, { known })
  terminal.output.write(
    json
      ? `${JSON.stringify({ datasets: withLeftOut(datasets.map(summary), given) })}\n`
      : datasets.map((dataset) => `${inWords(dataset)}\n`).join(''),
  )
}

function summary({ head: { id, version }, nodes, edges, checksum, warnings = [] }: Dataset) {
  return { dataset: id, version, nodes: nodes.length, edges: edges.length, checksum, warnings }
}

function inWords({ head, nodes, edges, checksum, warnings = [] }: Dataset): string {
  const { id, version } = head
  const size = `${counted({ count: nodes.length }, 'node')} and ${counted({ count: edges.length }, 'edge')}`
  const sound = `${id} ${version}: sound, with ${size}. Checksum ${checksum}`
  return [sound, ...warnings.map(warningInWords)].join('\n')
}
