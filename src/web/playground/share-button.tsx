import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { isCopied } from '../visitor/clipboard'
import { useMessage } from '../visitor/use-message'
import { linkTo } from './share-link'

/** Puts the question of the open tab into a link: in the address bar and, if the browser lets it, on the clipboard. */
export function ShareButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const [message, setMessage] = useMessage()

  const share = async () => {
    const query = queryEditor?.getValue() ?? ''
    const link = linkTo({ query, variables: variableEditor?.getValue() ?? '' })
    history.replaceState(null, '', link)
    setMessage((await isCopied(link)) ? 'The link is copied.' : 'The link is in the address bar.')
  }

  return (
    <>
      <ToolbarButton label="Copy link to this question" onClick={() => void share()}>
        <LinkIcon />
      </ToolbarButton>
      <span className="share-message" role="status">
        {message}
      </span>
    </>
  )
}

function LinkIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true" fill="none">
      <path
        d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
