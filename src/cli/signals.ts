import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM'] as const

let whenTold: (signal: NodeJS.Signals) => void = end

/**
 * Ends the process at a signal until there is something to stop in order. The first process of a container would not hear it otherwise,
 * since the system spares that one. The listeners stay: a signal that comes while one takes the place of another is lost.
 */
export function endOnSignals(): void {
  for (const signal of signals) process.on(signal, (told) => whenTold(told))
}

/** The first signal lets what runs finish; the second is for who cannot wait. */
export function stopOnSignals(stop: () => void): void {
  whenTold = () => {
    whenTold = end
    stop()
  }
}

/** A shell that waits learns by which signal the process ended. Only the first process of a container outlives its own. */
function end(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  process.exit(128 + constants.signals[signal])
}
