import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { createContext, useContext } from 'react'
import type { Example } from './question'
import { isNarrow } from './screen'

export const Examples = createContext<readonly Example[]>([])

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

function ExamplesPanel() {
  const examples = useContext(Examples)
  const open = useOpenInTab()
  return (
    <section className="examples" aria-label="Example questions">
      <h2>Questions to try</h2>
      <p>Choose one, then run it with the ▶ button or Ctrl-Enter. Change what you like.</p>
      <p>
        Rather look than write? <a href="/explore">See the graph drawn</a>.
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              disabled={open === undefined}
              onClick={() => open?.(example)}
              title={example.explanation}
            >
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Opens a question in a tab of its own, or goes to the tab that has it; there is no such thing until the editors stand. */
function useOpenInTab() {
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const actions = useGraphiQLActions()

  if (!queryEditor || !variableEditor) return undefined
  return ({ query, variables }: Example) => {
    if (isNarrow()) actions.setVisiblePlugin(null)
    const present = tabs.findIndex((tab) => tab.query === query)
    if (present >= 0) return actions.changeTab(present)
    actions.addTab()
    queryEditor.setValue(query)
    variableEditor.setValue(variables)
  }
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" width="1em" fill="none" aria-hidden="true">
      <path
        d="M5 4h9a4 4 0 0 1 4 4v12H8a3 3 0 0 1-3-3V4Zm0 13a3 3 0 0 1 3-3h10M9 8h5"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
