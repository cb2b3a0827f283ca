import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Ends the process at a signal until there is something to stop in order. The first process of a container would not hear it otherwise,
 * since the system spares that one.
 */
export function endOnSignals(): void {
  for (const signal of signals) process.once(signal, end)
}

/** The first signal lets what runs finish; the second is for who cannot wait. */
export function stopOnSignals(stop: () => void): void {
  for (const signal of signals) {
    process.removeListener(signal, end)
    process.once(signal, () => {
      process.once(signal, end)
      stop()
    })
  }
}

/** A shell that waits learns by which signal the process ended. Only the first process of a container outlives its own. */
function end(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal)
  process.exit(128 + constants.signals[signal])
}
