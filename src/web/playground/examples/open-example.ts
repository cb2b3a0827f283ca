import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useContext } from 'react'
import { isNarrow } from '../screen/narrow'
import { TurnOfScreen } from '../screen/sides'
import type { Example } from './example'

/** Opens a question in a tab of its own, or goes to the tab that has it; there is no such thing until the editors stand. */
export function useOpenExample() {
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const actions = useGraphiQLActions()
  const { show } = useContext(TurnOfScreen)

  if (!queryEditor || !variableEditor) return undefined
  return ({ query }: Example) => {
    if (isNarrow()) actions.setVisiblePlugin(null)
    show('question')
    const present = tabs.findIndex((tab) => tab.query === query)
    if (present >= 0) return actions.changeTab(present)
    actions.addTab()
    queryEditor.setValue(query)
    variableEditor.setValue('')
  }
}
