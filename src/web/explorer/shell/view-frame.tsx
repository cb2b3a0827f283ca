import type { ReactNode } from 'react'
import { NoAnswer, Refused } from '../ask/ask'
import type { Answered } from '../ask/use-answer'
import type { Question } from '../ask/question'
import { useExplorer } from '../explorer-context'
import { Tools } from './tools'

interface Props {
  readonly heading: string
  readonly lead: string
  readonly question: Question
  readonly answered: Answered<unknown>
  /** The picture as an SVG document; absent as long as there is none. */
  readonly picture?: (() => string | Promise<string>) | undefined
  readonly children: ReactNode
}

/** What all views have: a heading, what can be done with the view, and a word if there is no answer. */
export function ViewFrame({ heading, lead, question, answered, picture, children }: Props) {
  return (
    <>
      <div className="view-head">
        <div>
          <h1 tabIndex={-1}>{heading}</h1>
          <p className="lead">{lead}</p>
        </div>
        <Tools question={question} picture={picture} />
      </div>
      <State answered={answered} />
      {children}
    </>
  )
}

/** Says that the answer is awaited, or why there is none. */
export function State({ answered: { data, error, retry } }: { answered: Answered<unknown> }) {
  const { state } = useExplorer().texts
  if (error) {
    const leadsNowhere = error instanceof Refused && error.code === 'NOT_FOUND'
    const lead = leadsNowhere ? state.leadsNowhere : state.refused
    return (
      <div className="trouble" role="alert">
        <p>{error instanceof NoAnswer ? state.noAnswer : `${lead} ${error.message}`}</p>
        {/* Asking again would find no more. */}
        {!leadsNowhere && (
          <button type="button" onClick={retry}>
            {state.retry}
          </button>
        )}
      </div>
    )
  }
  if (data !== undefined) return null
  return (
    <p className="loading" role="status">
      {state.loading}
    </p>
  )
}
