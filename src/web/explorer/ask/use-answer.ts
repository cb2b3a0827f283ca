import { useCallback, useEffect, useMemo, useState } from 'react'
import { ask } from './ask'
import type { Question } from './question'

export interface Answered<Data> {
  readonly data: Data | undefined
  /** The question that the data answers: an earlier one until the next answer is there. */
  readonly question: Question | undefined
  readonly error: Error | undefined
  readonly retry: () => void
}

interface State<Data> {
  readonly asked: string
  readonly data?: Data
  readonly error?: Error
}

/** Asks again when the question changes. Until the answer is there, the last one stays, so that the picture does not flicker. */
export function useAnswer<Data>(question: Question | undefined): Answered<Data> {
  const asked = question ? JSON.stringify(question) : ''
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State<Data>>({ asked: '' })

  useEffect(() => {
    if (asked === '') return
    const abort = new AbortController()
    ask<Data>(JSON.parse(asked) as Question, abort.signal).then(
      (data) => setState({ asked, data }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ asked, error: error as Error })
      },
    )
    return () => abort.abort()
  }, [asked, attempt])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  const answered = useMemo(
    () => (state.data === undefined ? undefined : (JSON.parse(state.asked) as Question)),
    [state],
  )
  if (asked === '') return { data: undefined, question: undefined, error: undefined, retry }
  return {
    data: state.data,
    question: answered,
    error: state.asked === asked ? state.error : undefined,
    retry,
  }
}
