import type { Command } from 'commander'
import { makeBackup, type Backup } from '../dataset/backup/backup'
import { backupText } from '../dataset/backup/backup-file'
import { NotFound } from '../domain/errors'
import { counted } from './import-report'
import { lastingConfig, refuseWhereAbsent, withGraphAsItIs } from './place'
import type { Terminal } from './terminal'
import { writeWhole } from './whole-file'

const examples = `
The file holds all datasets, as they are at one moment, and which datasets of the reference graph were removed. It can be restored on
either engine. Writes go on meanwhile, on Neo4j; a folder that a server holds is backed up when that server has stopped.

Examples:
  $ DATA_DIR=./graph library-work-graph backup graph.backup.json
  $ docker compose exec -T api node bin/library-work-graph.js backup - > graph.backup.json`

const output = '-'

export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .summary('write the whole graph into a file')
    .description('Writes all that the graph holds into a file, from which it can be restored.')
    .argument('<file>', 'the file, or - for standard output')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', examples)
    .action((file: string, options: { readonly json?: true }) => run(file, options, terminal))
}

async function run(file: string, options: { readonly json?: true }, terminal: Terminal) {
  const config = lastingConfig(terminal)
  refuseWhereAbsent(config)
  const backup = await withGraphAsItIs(config, (graph) => makeBackup(graph, () => new Date()))
  if (backup.datasets.length === 0) {
    throw new NotFound(
      'The graph holds no dataset, so there is nothing to back up. Import one first, or name another graph with DATA_DIR or NEO4J_URI.',
    )
  }
  const text = backupText(backup)
  if (file === output) terminal.output.write(text)
  else await writeWhole(file, text)
  const told = options.json
    ? JSON.stringify(summary(backup))
    : `${counted({ count: backup.datasets.length }, 'dataset')} backed up.`
  const stream = file === output ? terminal.errors : terminal.output
  stream.write(`${told}\n`)
}

/** What a backup holds, without the files. */
export function summary({ madeAt, datasets }: Backup) {
  return {
    madeAt,
    datasets: datasets.map(({ id, version, checksum }) => ({ id, version, checksum })),
  }
}
