import { Command } from 'commander'
import { packageVersion } from '../graph/package-version'
import { addBackup } from './backup'
import { addConcepts } from './concepts'
import { addExplain } from './explain'
import { addExport } from './export'
import { reportFailure } from './failure'
import { addImport } from './import'
import { addQuery } from './query'
import { addRemove } from './remove'
import { addRestore } from './restore'
import { addStart } from './start'
import type { Terminal } from './terminal'
import { addValidate } from './validate'

const programName = 'library-work-graph'

const closing = `
A command works on the graph that DATA_DIR or NEO4J_URI names, as the server does, or asks a running server with --server URL.
It ends with 0 if all went well, with 1 if its work failed, and with 2 if it was not called as it must be.
docs/commands.md tells more.`

/** Runs the command that the words name. Never throws: what goes wrong is told, and is in the exit code. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' })
  } catch (error) {
    terminal.exitCode = reportFailure(error, terminal, words)
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command(programName)
    .description(
      'A knowledge graph of how libraries work: its datasets, its questions, its server.',
    )
    .version(packageVersion(), '--version', 'tell the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', closing)
    .exitOverride()
    .showHelpAfterError(`${programName} --help shows how.`)
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
    })
  for (const add of [
    addImport,
    addValidate,
    addExport,
    addRemove,
    addBackup,
    addRestore,
    addQuery,
    addExplain,
    addConcepts,
    addStart,
  ]) {
    add(program, terminal)
  }
  return program
}
