import { runCommandLine } from './cli/command-line'
import { terminalOf } from './cli/terminal'

/** `npm start` is the command `start`. */
void runCommandLine(['start', ...process.argv.slice(2)], terminalOf(process))
