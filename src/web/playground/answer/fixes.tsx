import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useMemo } from 'react'
import { rangeIn } from '../range-in'
import { readAnswer } from './answer'
import { fixesOf, type Fix } from './fix'

/** Offers what was probably meant, if an answer has errors; one click puts it in and asks again. */
export function Fixes() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const schema = useGraphiQL((state) => state.schema)
  const editors = {
    query: useGraphiQL((state) => state.queryEditor),
    variables: useGraphiQL((state) => state.variableEditor),
  }
  const actions = useGraphiQLActions()
  const { query, variables, response } = tab ?? {}
  const fixes = useMemo(() => {
    const { errors = [] } = readAnswer(response) ?? {}
    return errors.length === 0 ? [] : fixesOf(query ?? '', variables ?? '', errors, schema)
  }, [query, variables, response, schema])

  const apply = (fix: Fix) => {
    const editor = editors[fix.in]
    const model = editor?.getModel()
    if (!editor || !model) return
    const range = rangeIn(model, fix.start, fix.end)
    editor.pushUndoStop()
    editor.executeEdits('did-you-mean', [{ range, text: fix.meant }])
    editor.pushUndoStop()
    actions.run()
  }

  if (fixes.length === 0) return null
  return (
    <div className="fixes" role="group" aria-label="What may have been meant">
      {fixes.map((fix) => (
        <button
          key={`${fix.in} ${fix.start} ${fix.meant}`}
          type="button"
          onClick={() => apply(fix)}
        >
          <s>{fix.wrong}</s> → <b>{fix.meant}</b>
        </button>
      ))}
    </div>
  )
}
