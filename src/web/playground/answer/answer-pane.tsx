import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { useEarlyPress } from '../early-press'
import { TakeAlong } from '../take-along/take-along'
import { AnswerHint } from './answer-hint'
import { AskInWords } from './ask-in-words'
import { CostOfQuestion } from './cost-of-question'
import { Draw } from './draw'
import { Fixes } from './fixes'
import { Tables } from './tables'

const views = [
  ['json', 'JSON'],
  ['table', 'Table'],
  ['picture', 'Picture'],
  ['code', 'Take it along'],
] as const

type View = (typeof views)[number][0]

/** Below the answer: the ways to look at it, what may have been meant, and what it cost. */
export function AnswerPane() {
  const [view, setView] = useState<View>('json')
  const isEmpty = useGraphiQL((state) => !state.tabs[state.activeTabIndex]?.response)
  const isFetching = useGraphiQL((state) => state.isFetching)
  const isWaiting = useEarlyPress()
  return (
    <section className="answer-pane" data-view={view} data-empty={isEmpty && !isFetching}>
      {view === 'json' && isEmpty && !isFetching && <AnswerHint isWaiting={isWaiting} />}
      {view === 'table' && <Tables />}
      {view === 'picture' && <Draw />}
      {view === 'code' && <TakeAlong />}
      <AskInWords />
      <Fixes />
      <div className="answer-bar">
        <div role="group" aria-label="Ways to look at the answer">
          {views.map(([name, label]) => (
            <button
              key={name}
              type="button"
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              {label}
            </button>
          ))}
        </div>
        <CostOfQuestion />
      </div>
    </section>
  )
}
