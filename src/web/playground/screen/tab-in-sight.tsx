import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Scrolls the row of tabs to the one that was chosen. */
export function TabInSight() {
  const id = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id)
  const title = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.title)
  useEffect(() => {
    const tab = document.querySelector('.graphiql-tab-active')
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [id, title])
  return null
}
