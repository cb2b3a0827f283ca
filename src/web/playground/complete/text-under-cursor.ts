/** The text in quotation marks in which the cursor stands. */
export interface TextUnderCursor {
  /** What is written of it before the cursor. */
  readonly written: string
  /** The places of its first letter, and behind its last. */
  readonly start: number
  readonly end: number
}

/** Nothing if the cursor is in no text of one line. */
export function textUnderCursor(whole: string, cursor: number): TextUnderCursor | undefined {
  const lineStart = whole.lastIndexOf('\n', cursor - 1) + 1
  const before = whole.slice(lineStart, cursor)
  const marks = [...before.matchAll(/\\.|"|#/g)].map(({ 0: sign, index }) => ({ sign, index }))
  let opened: number | undefined
  for (const { sign, index } of marks) {
    if (sign === '"') opened = opened === undefined ? index : undefined
    else if (sign === '#' && opened === undefined) return undefined
  }
  if (opened === undefined) return undefined
  const start = lineStart + opened + 1
  const rest = /^(?:\\.|[^"\\\n])*/.exec(whole.slice(cursor))?.[0] ?? ''
  const isClosed = whole[cursor + rest.length] === '"'
  return {
    written: whole.slice(start, cursor),
    start,
    end: isClosed ? cursor + rest.length : cursor,
  }
}
