import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

/** Wide enough for any safe integer, so that a note always covers the one before it. */
const WIDTH = 16

/** Reads which change a folder was last known to hold: undefined if none is noted, NaN if the note is unreadable. */
export function readLastChange(file: string): number | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  // A crash between making the file and the first note leaves it empty.
  if (text === '') return undefined
  const change = /^\{"lastChange": *(\d+)\}\s*$/.exec(text)?.[1]
  return change === undefined ? Number.NaN : Number(change)
}

/** Notes the number of the last change beside the graph, in one small write that a crash cannot tear. */
export class LastChange {
  private readonly descriptor: number

  constructor(file: string) {
    this.descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600)
  }

  note(change: number): void {
    writeSync(this.descriptor, `{"lastChange": ${String(change).padStart(WIDTH)}}\n`, 0)
  }

  close(): void {
    closeSync(this.descriptor)
  }
}
