import {
  DOC_EXPLORER_PLUGIN,
  DocExplorer,
  useDocExplorer,
  useDocExplorerActions,
} from '@graphiql/plugin-doc-explorer'
import { DocsIcon, useGraphiQL, type GraphiQLPlugin } from '@graphiql/react'
import { inShort, nounsOf, questionsOf } from './root-list'

/** The documentation of GraphiQL, which begins with what the graph is made of. */
export const docsPlugin: GraphiQLPlugin = {
  title: DOC_EXPLORER_PLUGIN.title,
  icon: DocsIcon,
  content: Docs,
}

function Docs() {
  const isAtStart = useDocExplorer().length === 1
  return (
    <>
      {isAtStart && <Beginning />}
      <DocExplorer />
    </>
  )
}

const first = 'What the graph is made of'

function Beginning() {
  const schema = useGraphiQL((state) => state.schema)
  const actions = useDocExplorerActions()
  if (!schema) return null
  const lists = [
    [first, nounsOf(schema)],
    ['What else can be asked', questionsOf(schema)],
  ] as const
  return (
    <section className="beginning" aria-label="Where to begin">
      {lists.map(([title, entries]) => (
        // The search field of the documentation comes after them, so that only the first is open.
        <details key={title} open={title === first}>
          <summary>{title}</summary>
          <ul>
            {entries.map((def) => (
              <li key={def.name}>
                <button type="button" onClick={() => actions.push({ name: def.name, def })}>
                  {def.name}
                </button>{' '}
                {inShort(def.description)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
