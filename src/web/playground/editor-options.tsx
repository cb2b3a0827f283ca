import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/**
 * Wraps long lines, and completes inside of texts with what the graph has, and with no words that merely stand in the question. A bracket
 * that is typed over a selection replaces it: put around it, it would leave its other half behind a question that is written anew.
 */
export function EditorOptions() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor]) {
      editor?.updateOptions({
        autoSurround: 'never',
        wordWrap: 'on',
        wordBasedSuggestions: 'off',
        quickSuggestions: { strings: true, other: true, comments: false },
      })
    }
  }, [queryEditor, variableEditor])
  return null
}
