import type { MonacoEditor } from '@graphiql/react'
import { useEffect, useRef } from 'react'

/** Asks for completions once they can be had, if something was written before: else who wrote early would have to write anew. */
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
      if (editor?.hasTextFocus()) editor.trigger('ready', 'editor.action.triggerSuggest', {})
    })
    return () => clearTimeout(timer)
  }, [isReady])
}
