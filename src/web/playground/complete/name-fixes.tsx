import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import type { GraphQLSchema } from 'graphql'
import { fixesOfNames } from '../answer/fix'
import { parsed } from '../parsed'
import { rangeIn } from '../range-in'

/** Offers what the check of a misspelt name suggests as a quick fix at its place. */
export function NameFixes() {
  const monaco = useMonaco((state) => state.monaco)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const schema = useRef<GraphQLSchema | null | undefined>(undefined)
  schema.current = useGraphiQL((state) => state.schema)

  useEffect(() => {
    if (!monaco || !queryEditor) return
    const provider = monaco.languages.registerCodeActionProvider('graphql', {
      provideCodeActions(model, range, { markers }) {
        const known = schema.current
        const document = model === queryEditor.getModel() && parsed(model.getValue())
        if (!document || !known) return { actions: [], dispose: () => undefined }
        const actions = fixesOfNames(document, known).flatMap(({ meant, start, end }) => {
          const place = rangeIn(model, start, end)
          if (!monaco.Range.areIntersectingOrTouching(place, range)) return []
          const textEdit = { range: place, text: meant }
          const edit = { resource: model.uri, versionId: model.getVersionId(), textEdit }
          return [
            {
              title: `Write ${meant}`,
              kind: 'quickfix',
              diagnostics: [...markers],
              isPreferred: true,
              edit: { edits: [edit] },
            },
          ]
        })
        return { actions, dispose: () => undefined }
      },
    })
    return () => provider.dispose()
  }, [monaco, queryEditor])
  return null
}
