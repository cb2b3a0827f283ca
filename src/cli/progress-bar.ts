import { SingleBar } from 'cli-progress'
import type { Progress } from '../dataset/progress'
import { isForPerson, type Terminal } from './terminal'

/** A load that takes the blink of an eye needs no bar. */
const leastRows = 5_000

/** Shows a person how far a long load has come; a program that reads the output sees nothing of it. */
export class ProgressBar {
  readonly #terminal: Terminal
  readonly #isWanted: boolean
  #bar: SingleBar | undefined

  constructor(terminal: Terminal, isWanted: boolean) {
    this.#terminal = terminal
    this.#isWanted = isWanted && isForPerson(terminal)
  }

  show({ done, total }: Progress): void {
    if (!this.#isWanted || total < leastRows) return
    this.#bar ??= this.#begin(total)
    this.#bar.update(done)
  }

  end(): void {
    this.#bar?.stop()
  }

  #begin(total: number): SingleBar {
    const stream = this.#terminal.errors as NodeJS.WriteStream
    const format = 'Loading {bar} {percentage} % | {value} of {total} rows | {eta_formatted} left'
    const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true })
    bar.start(total, 0)
    return bar
  }
}
