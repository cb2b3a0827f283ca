import type { MonacoEditor } from '@graphiql/react'
import { useEffect, useRef } from 'react'

/** A bracket that ends something: behind it nothing was begun. */
const ended = /[)\]}]\s*$/

/**
 * Asks for completions once they can be had, if something was begun before: else who wrote early would have to write anew. Behind a question that is
 * whole, they would only cover what is beside it.
 */
export function useAskedAgain(
  queryEditor: MonacoEditor | undefined,
  variableEditor: MonacoEditor | undefined,
  isReady: boolean,
): void {
  const writtenIn = useRef<MonacoEditor>(undefined)

  useEffect(() => {
    if (isReady) return
    const editors = [queryEditor, variableEditor].filter((editor) => editor !== undefined)
    const listeners = editors.map((editor) =>
      editor.onDidChangeModelContent(() => (writtenIn.current = editor)),
    )
    return () => listeners.forEach((listener) => listener.dispose())
  }, [queryEditor, variableEditor, isReady])

  useEffect(() => {
    if (!isReady) return
    // Once all that the schema brings has been told of it.
    const timer = setTimeout(() => {
      const editor = writtenIn.current
      writtenIn.current = undefined
      if (editor?.hasTextFocus() && !ended.test(writtenBefore(editor)))
        editor.trigger('ready', 'editor.action.triggerSuggest', {})
    })
    return () => clearTimeout(timer)
  }, [isReady])
}

/** What stands in the line of the cursor before it. */
function writtenBefore(editor: MonacoEditor): string {
  const position = editor.getPosition()
  if (position === null) return ''
  return (
    editor
      .getModel()
      ?.getLineContent(position.lineNumber)
      .slice(0, position.column - 1) ?? ''
  )
}
