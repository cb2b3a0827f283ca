import { useGraphiQL } from '@graphiql/react'
import { useContext } from 'react'
import { isNarrow } from '../screen/narrow'
import { exampleOf } from './example'
import { Examples } from './examples-context'

/** Tells above the question of an example what it asks, and how its answer is to be read. */
export function Explanation() {
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '')
  const example = exampleOf(query, useContext(Examples))
  if (!example) return null
  const isChanged = query.trim() !== example.query.trim()
  return (
    <details key={example.title} className="explanation" open={!isNarrow()}>
      <summary>
        {example.title}
        {isChanged && <small> The question was changed since.</small>}
      </summary>
      {example.explanation.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
