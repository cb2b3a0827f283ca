import { endOnSignals } from './cli/signals'

// Before all that the program loads, which takes a second.
endOnSignals()
void start()

/** `npm start` is the command `start`. */
async function start(): Promise<void> {
  const { runCommandLine } = await import('./cli/command-line.js')
  const { terminalOf } = await import('./cli/terminal.js')
  await runCommandLine(['start', ...process.argv.slice(2)], terminalOf(process))
}
