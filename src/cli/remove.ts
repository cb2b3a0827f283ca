import type { Command } from 'commander'
import { removeDataset } from '../dataset/remove-dataset'
import type { StoredDataset } from '../dataset/list-stored-datasets'
import { withRollback } from '../graph/with-rollback'
import { counted } from './import-report'
import { lastingPlace, refuseWhereAbsent, serverOption, withGraph, type GraphPlace } from './place'
import type { Terminal } from './terminal'

const examples = `
A dataset that another one refers to stays, and the message names the places. One that comes with the program stays
away, too, when the server starts again.

Examples:
  $ DATA_DIR=./graph library-work-graph remove my-library
  $ library-work-graph remove --server http://localhost:4000 --dry-run my-library`

interface Options {
  readonly server?: string
  readonly dryRun?: true
  readonly json?: true
}

export function addRemove(program: Command, terminal: Terminal): void {
  program
    .command('remove')
    .summary('take a dataset out of the graph')
    .description(
      'Removes all nodes and edges of a dataset from the graph, and nothing of any other.',
    )
    .argument('<dataset>', 'the id of the dataset')
    .option(...serverOption)
    .option('--dry-run', 'only tell what would be removed, or why it cannot be')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((id: string, options: Options) => run(id, options, terminal))
}

async function run(id: string, options: Options, terminal: Terminal): Promise<void> {
  const isDryRun = options.dryRun === true
  const dataset = await remove(id, isDryRun, lastingPlace(options.server, terminal))
  const text = options.json ? JSON.stringify({ isDryRun, dataset }) : inWords(dataset, isDryRun)
  terminal.output.write(`${text}\n`)
}

async function remove(id: string, isDryRun: boolean, place: GraphPlace): Promise<StoredDataset> {
  if (place.kind === 'server') return place.server.remove(id, isDryRun)
  refuseWhereAbsent(place.config)
  return withGraph(place.config, (graph) =>
    removeDataset(isDryRun ? withRollback(graph) : graph, id),
  )
}

function inWords({ id, version, nodes, edges }: StoredDataset, isDryRun: boolean): string {
  const size = `${counted({ count: nodes }, 'node')} and ${counted({ count: edges }, 'edge')}`
  return `${id} ${version} ${isDryRun ? 'would be' : 'was'} removed, with ${size}.`
}
