import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'

/** Esc closes what stands open in an editor first. */
const nothingOpen = [
  'editorTextFocus',
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!markersNavigationVisible',
  '!codeActionMenuVisible',
].join(' && ')

/** Lets the keyboard leave an editor by Esc: in it the key Tab writes a tab, and nothing else leads out. */
export function LeaveEditor() {
  const monaco = useMonaco((state) => state.monaco)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const headerEditor = useGraphiQL((state) => state.headerEditor)
  useEffect(() => {
    if (!monaco) return
    const added = [queryEditor, variableEditor, headerEditor].flatMap((editor) => {
      if (!editor) return []
      editor.updateOptions({ ariaLabel: 'Esc leaves the editor.' })
      const leaving = editor.addAction({
        id: 'leave-editor',
        label: 'Leave the editor',
        keybindings: [monaco.KeyCode.Escape],
        precondition: nothingOpen,
        run: () => editor.getDomNode()?.closest<HTMLElement>('.graphiql-editor')?.focus(),
      })
      return [leaving]
    })
    return () => added.forEach((action) => action.dispose())
  }, [monaco, queryEditor, variableEditor, headerEditor])
  return null
}
