import { useGraphiQL, useMonaco, type MonacoEditor } from '@graphiql/react'
import { useEffect } from 'react'
import type { GraphQLSchema } from 'graphql'
import { rangeIn } from '../range-in'
import { soughtAfter, soughtByVariable, variableOfText, type Sought } from './sought'
import { suggestionsFor } from './suggestions'
import { textUnderCursor, type TextUnderCursor } from './text-under-cursor'
import { useAskedAgain } from './use-asked-again'

/** Completes the labels and ids of a question, and of its variables, from the graph itself. */
export function ValueCompletion() {
  const monaco = useMonaco((state) => state.monaco)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const schema = useGraphiQL((state) => state.schema)
  useAskedAgain(queryEditor, variableEditor, !!monaco && !!schema)

  useEffect(() => {
    if (!monaco || !queryEditor || !variableEditor || !schema) return
    const editors: readonly (readonly [string, MonacoEditor, Finder])[] = [
      ['graphql', queryEditor, soughtInQuery],
      ['json', variableEditor, soughtInVariables],
    ]
    const providers = editors.map(([language, editor, find]) =>
      monaco.languages.registerCompletionItemProvider(language, {
        triggerCharacters: ['"'],
        async provideCompletionItems(model, position, _, token) {
          if (model !== editor.getModel()) return
          const whole = model.getValue()
          const text = textUnderCursor(whole, model.getOffsetAt(position))
          const sought = text && find(whole, text, queryEditor.getValue(), schema)
          if (!text || !sought) return
          const abort = new AbortController()
          token.onCancellationRequested(() => abort.abort())
          const found = await suggestionsFor(text.written, sought, schema, abort.signal).catch(
            () => [],
          )
          const range = rangeIn(model, text.start, text.end)
          return {
            incomplete: true,
            suggestions: found.map(({ text: label, detail }, place) => ({
              label: { label, description: detail },
              kind: monaco.languages.CompletionItemKind.Value,
              insertText: JSON.stringify(label).slice(1, -1),
              // What the graph has found need not begin with what is written.
              filterText: text.written || label,
              sortText: String(place).padStart(3, '0'),
              range,
            })),
          }
        },
      }),
    )
    return () => providers.forEach((provider) => provider.dispose())
  }, [monaco, queryEditor, variableEditor, schema])
  return null
}

type Finder = (
  whole: string,
  text: TextUnderCursor,
  query: string,
  schema: GraphQLSchema,
) => Sought | undefined

const soughtInQuery: Finder = (query, { start }, _, schema) => {
  const before = query.slice(0, start - 1)
  const variable = variableOfText(before)
  return variable === undefined
    ? soughtAfter(before, schema)
    : soughtByVariable(variable, query, schema)
}

const soughtInVariables: Finder = (whole, { start }, query, schema) => {
  const before = whole.slice(0, start - 1)
  const name = /"(\w+)"\s*:\s*(?:\[[^\]]*)?$/.exec(before)?.[1]
  return name === undefined ? undefined : soughtByVariable(name, query, schema)
}
