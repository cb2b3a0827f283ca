import { useGraphiQL } from '@graphiql/react'
import { jsonOfPane } from '../json-of-pane'
import { knownCost } from './cost'

const inEnglish = new Intl.NumberFormat('en')

/** What the question cost when it was asked. A question that was changed since has not been counted. */
export function CostOfQuestion() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex])
  const cost = tab?.response
    ? knownCost({ query: tab.query ?? '', variables: jsonOfPane(tab.variables) })
    : undefined
  if (!cost) return null
  const { value, limit } = cost
  return (
    <span
      className="cost"
      title="How much the server may have to read for this question, and the most that one question may cost"
    >
      cost {inEnglish.format(value)} of {inEnglish.format(limit)}
    </span>
  )
}
