import { useGraphiQL } from '@graphiql/react'
import { readAnswer } from './answer'
import { plainWordsOf } from './in-words'

/** Leads who asked in words to the page that answers words. */
export function AskInWords() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const words = plainWordsOf(tab?.query ?? '')
  const { errors = [] } = readAnswer(tab?.response) ?? {}
  if (words === undefined || errors.length === 0) return null
  const address = `explore#/find?${new URLSearchParams({ words })}`
  return (
    <p className="answer-note" role="status">
      A question here is in GraphQL and begins with {'{'} or with query, as the examples do. In
      words it can be <a href={address}>asked in the explorer</a>.
    </p>
  )
}
