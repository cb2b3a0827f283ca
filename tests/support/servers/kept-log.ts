import pino, { type Logger } from 'pino'

type Line = Readonly<Record<string, unknown>>

/** A logger that keeps its lines. */
export function keptLog(level: string): { readonly logger: Logger; readonly lines: Line[] } {
  const lines: Line[] = []
  const write = (line: string) => lines.push(JSON.parse(line) as Line)
  return { lines, logger: pino({ level }, { write }) }
}
