import type { MonacoEditor } from '@graphiql/react'

type Model = NonNullable<ReturnType<MonacoEditor['getModel']>>

/** A part of a text, as the editor takes it. */
export function rangeIn(model: Model, start: number, end: number) {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}
