import { useState } from 'react'
import { Refused } from './ask'
import type { Question } from './question'
import { useAnswer, type Answered } from './use-answer'

interface Sizes {
  readonly most: number
  readonly least: number
}

interface Affordable<Data> {
  readonly answered: Answered<Data>
  readonly question: Question | undefined
  /** How much is asked about: less than all if the endpoint refuses to count so much. */
  readonly size: number
}

/** Asks about as much as the endpoint counts at once: in a large graph it refuses what would cost too much. */
export function useAffordable<Data>(
  questionOf: (size: number) => Question | undefined,
  { most, least }: Sizes,
): Affordable<Data> {
  const wish = JSON.stringify(questionOf(most) ?? null)
  const [tried, setTried] = useState({ wish, size: most })
  const size = tried.wish === wish ? Math.min(tried.size, most) : most
  const question = questionOf(size)
  const answered = useAnswer<Data>(question)
  const { error } = answered
  const isTooMuch = error instanceof Refused && error.isTooMuch && size > least
  if (!isTooMuch) return { answered, question, size }

  const less = Math.max(least, Math.floor(size * 0.8))
  setTried({ wish, size: less })
  return { answered: { ...answered, error: undefined, data: undefined }, question, size }
}
