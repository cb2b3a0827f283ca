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
  /** Asks for more, and for no more than there are if that is known; undefined if no more can be asked for at once. */
  readonly more: ((all?: number) => void) | undefined
}

/** Asks for a list from its beginning, for more of it each time, as far as the endpoint goes: in a large graph it can refuse what would cost too much. */
export function useMore<Data>(
  questionOf: (size: number) => Question,
  { step, largest = largestPage }: Pages,
): More<Data> {
  const [{ size, before }, setAsked] = useState({ size: Math.min(step, largest), before: 0 })
  const [most, setMost] = useState(largest)
  const question = questionOf(size)
  const answered = useAnswer<Data>(question)
  const isTooMuch = before > 0 && answered.error instanceof Refused

  useEffect(() => {
    if (!isTooMuch) return
    setMost(before)
    setAsked({ size: before, before: 0 })
  }, [isTooMuch, before])

  const more = (all = Infinity) =>
    setAsked({ size: Math.min(size + step, largest, all), before: size })
  return { answered, question, more: size < most ? more : undefined }
}
