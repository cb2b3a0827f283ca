import { endOnSignals } from './signals'

// Before all that the program loads, which takes a second.
endOnSignals()
void run()

async function run(): Promise<void> {
  const { runCommandLine } = await import('./command-line.js')
  const { terminalOf } = await import('./terminal.js')
  await runCommandLine(process.argv.slice(2), terminalOf(process))
}
