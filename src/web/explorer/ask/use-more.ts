import { useEffect, useState } from 'react'
import { Refused } from './ask'
import type { Question } from './question'
import { useAnswer, type Answered } from './use-answer'

/** The endpoint gives no more of a list at once. */
export const largestPage = 1000

interface Pages {
  readonly step: number
  readonly largest?: number
}

interface More<Data> {
  readonly answered: Answered<Data>
  /** The question for as much as is shown. */
  readonly question: Question
  /** Asks for more; undefined if no more can be asked for at once. */
  readonly more: (() => void) | undefined
}

/** Asks for a list from its beginning, for more of it each time, as far as the endpoint goes: in a large graph it can refuse what would cost too much. */
export function useMore<Data>(
  questionOf: (size: number) => Question,
  { step, largest = largestPage }: Pages,
): More<Data> {
  const [pages, setPages] = useState(1)
  const [mostPages, setMostPages] = useState(Math.ceil(largest / step))
  const question = questionOf(Math.min(pages * step, largest))
  const answered = useAnswer<Data>(question)
  const isTooMuch = pages > 1 && answered.error instanceof Refused

  useEffect(() => {
    if (!isTooMuch) return
    setMostPages(pages - 1)
    setPages(pages - 1)
  }, [isTooMuch, pages])

  const more = () => setPages(pages + 1)
  return { answered, question, more: pages < mostPages ? more : undefined }
}
