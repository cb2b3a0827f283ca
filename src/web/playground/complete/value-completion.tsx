import { useGraphiQL, useMonaco, type MonacoEditor } from '@graphiql/react'
import { useEffect, useRef } from 'react'
import type { GraphQLSchema } from 'graphql'
import { rangeIn } from '../range-in'
import { soughtAfter, soughtByVariable, variableOfText, type Sought } from './sought'
import { suggestionsFor } from './suggestions'
import { textUnderCursor, type TextUnderCursor } from './text-under-cursor'

/** Completes the labels and ids of a question, and of its variables, from the graph itself. */
export function ValueCompletion() {
  const monaco = useMonaco((state) => state.monaco)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const schema = useRef<GraphQLSchema | null | undefined>(undefined)
  schema.current = useGraphiQL((state) => state.schema)

  useEffect(() => {
    if (!monaco || !queryEditor || !variableEditor) return
    const editors: readonly (readonly [string, MonacoEditor, Finder])[] = [
      ['graphql', queryEditor, soughtInQuery],
      ['json', variableEditor, soughtInVariables],
    ]
    const providers = editors.map(([language, editor, find]) =>
      monaco.languages.registerCompletionItemProvider(language, {
        triggerCharacters: ['"'],
        async provideCompletionItems(model, position, _, token) {
          const known = schema.current
          if (model !== editor.getModel() || !known) return
          const whole = model.getValue()
          const text = textUnderCursor(whole, model.getOffsetAt(position))
          const sought = text && find(whole, text, queryEditor.getValue(), known)
          if (!text || !sought) return
          const abort = new AbortController()
          token.onCancellationRequested(() => abort.abort())
          const found = await suggestionsFor(text.written, sought, known, abort.signal).catch(
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
  }, [monaco, queryEditor, variableEditor])
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
