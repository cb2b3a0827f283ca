import { runCommandLine } from './command-line'
import { terminalOf } from './terminal'

void runCommandLine(process.argv.slice(2), terminalOf(process))
