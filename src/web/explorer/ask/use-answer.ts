import { useCallback, useEffect, useMemo, useState } from 'react'
import { ask, NoAnswer, type Answer, type CutList } from './ask'
import type { Question } from './question'

export interface Answered<Data> {
  readonly data: Data | undefined
  /** The question that the data answers: an earlier one until the next answer is there. */
  readonly question: Question | undefined
  /** The lists in the data that have more entries than it shows. */
  readonly limitedBy: readonly CutList[]
  readonly error: Error | undefined
  /** Whether an answer is awaited. */
  readonly isAsking: boolean
  readonly retry: () => void
}

interface State<Data> {
  /** The question that was answered last, or that failed. */
  readonly asked: string
  /** The question that the answer is to. */
  readonly answeredTo: string
  readonly answer?: Answer<Data>
  readonly error?: Error
}

/** After how many milliseconds a server that did not answer is asked again, at the least. */
const pause = 3000

/** Asks again when the question changes. Until the answer is there, the last one stays, so that the picture does not flicker; it also stays while the server is away, which is asked again until it is back. */
export function useAnswer<Data>(question: Question | undefined): Answered<Data> {
  const asked = question ? JSON.stringify(question) : ''
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State<Data>>({ asked: '', answeredTo: '' })
  const retry = useCallback(() => setAttempt((before) => before + 1), [])

  useEffect(() => {
    if (asked === '') return
    const abort = new AbortController()
    let again: ReturnType<typeof setTimeout> | undefined
    ask<Data>(JSON.parse(asked) as Question, abort.signal).then(
      (answer) => setState({ asked, answeredTo: asked, answer }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        const isAway = error instanceof NoAnswer
        // What was refused has no answer, and the last one would seem to be it.
        setState((before) =>
          isAway ? { ...before, asked, error } : { asked, answeredTo: '', error: error as Error },
        )
        if (isAway) again = setTimeout(retry, Math.max(pause, 1000 * error.after))
      },
    )
    return () => {
      abort.abort()
      clearTimeout(again)
    }
  }, [asked, attempt, retry])

  const answeredTo = useMemo(
    () => (state.answeredTo === '' ? undefined : (JSON.parse(state.answeredTo) as Question)),
    [state.answeredTo],
  )
  if (asked === '') return { ...nothingAsked, retry }
  return {
    data: state.answer?.data,
    question: answeredTo,
    limitedBy: state.answer?.limitedBy ?? [],
    error: state.asked === asked ? state.error : undefined,
    isAsking: state.asked !== asked,
    retry,
  }
}

const nothingAsked = {
  data: undefined,
  question: undefined,
  limitedBy: [],
  error: undefined,
  isAsking: false,
}
