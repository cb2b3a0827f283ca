import { useCallback, useEffect, useState } from 'react'
import { ask } from './ask'
import type { Question } from './question'

export interface Answered<Data> {
  readonly data: Data | undefined
  /** Whether a list in it ends early. */
  readonly isCut: boolean
  readonly error: Error | undefined
  readonly retry: () => void
}

interface State<Data> {
  readonly asked: string
  readonly data?: Data
  readonly isCut?: boolean
  readonly error?: Error
}

/** Asks again where the question changes. Until the answer is there, the last one stays, so that the picture does not flicker. */
export function useAnswer<Data>(question: Question | undefined): Answered<Data> {
  const asked = question ? JSON.stringify(question) : ''
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State<Data>>({ asked: '' })

  useEffect(() => {
    if (asked === '') return
    const abort = new AbortController()
    ask<Data>(JSON.parse(asked) as Question, abort.signal).then(
      ({ data, isCut }) => setState({ asked, data, isCut }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ asked, error: error as Error })
      },
    )
    return () => abort.abort()
  }, [asked, attempt])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  if (asked === '') return { data: undefined, isCut: false, error: undefined, retry }
  const { data, isCut = false } = state
  return { data, isCut, error: state.asked === asked ? state.error : undefined, retry }
}
