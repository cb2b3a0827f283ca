import { useDocExplorer } from '@graphiql/plugin-doc-explorer'
import { useGraphiQL } from '@graphiql/react'
import { useLayoutEffect } from 'react'

/** Shows what comes into the panel from its top. All panels are one element, which stays as far down as the one before was read. */
export function PanelFromTop() {
  const panel = useGraphiQL((state) => state.visiblePlugin)
  const documented = useDocExplorer().at(-1)
  useLayoutEffect(() => {
    document.querySelector('.graphiql-plugin')?.scrollTo(0, 0)
  }, [panel, documented])
  return null
}
