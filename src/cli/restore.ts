import type { Command } from 'commander'
import { backupIn } from '../dataset/backup/backup-file'
import { datasetsOf, restore } from '../dataset/backup/restore'
import { bytesOfFile } from '../dataset/file/bytes'
import { NotFound } from '../domain/errors'
import { reasonOf } from '../domain/system-refusal'
import { summary } from './backup'
import { counted } from './import-report'
import { lastingConfig, withGraphAsItIs } from './place'
import { ProgressBar } from './progress-bar'
import { readInput, type Terminal } from './terminal'

const examples = `
The place that DATA_DIR or NEO4J_URI names must be empty. All of the backup is restored or, on any error, nothing.

Examples:
  $ DATA_DIR=./other-graph library-work-graph restore graph.backup.json
  $ NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… library-work-graph restore graph.backup.json`

const input = '-'

interface Options {
  readonly json?: true
}

export function addRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .summary('make an empty graph hold what a backup holds')
    .description('Makes an empty graph hold all that a backup holds.')
    .argument('<file>', 'the file that backup has written, or - for standard input')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((file: string, options: Options) => run(file, options, terminal))
}

async function run(file: string, options: Options, terminal: Terminal): Promise<void> {
  const config = lastingConfig(terminal)
  const isInput = file === input
  const bytes = isInput ? await readInput(terminal) : await bytesOfFile(file).catch(wayToFile(file))
  const backup = backupIn(bytes, isInput ? 'standard input' : file)
  const datasets = datasetsOf(backup)
  const bar = new ProgressBar(terminal, options.json !== true)
  await withGraphAsItIs(config, (graph) =>
    restore(graph, backup, datasets, (progress) => bar.show(progress)),
  ).finally(() => bar.end())
  const told = options.json
    ? JSON.stringify(summary(backup))
    : `${counted({ count: datasets.length }, 'dataset')} restored, as of ${backup.madeAt}.`
  terminal.output.write(`${told}\n`)
}

function wayToFile(file: string) {
  return (cause: unknown): never => {
    throw new NotFound(
      `${file} cannot be read: ${reasonOf(cause)}. Name a file that the command backup has written.`,
      { cause },
    )
  }
}
