import { useState } from 'react'
import { Refused } from './ask'
import type { Question } from './question'
import { useAnswer, type Answered } from './use-answer'

interface Told<Data> {
  readonly wish: string
  readonly answers: readonly Data[]
  /** Of how many the answers tell. */
  readonly done: number
  /** How many are asked about at once. */
  readonly size: number
}

/** Asks about many things one part after the other, as much as the endpoint counts at once, and gives the answers that are there. */
export function useInParts<Data>(
  ids: readonly string[],
  questionOf: (some: readonly string[]) => Question,
  largest: number,
): Answered<readonly Data[]> {
  const wish = JSON.stringify(questionOf(ids))
  const begun = { wish, answers: [], done: 0, size: largest }
  const [told, setTold] = useState<Told<Data>>(begun)
  const { answers, done, size } = told.wish === wish ? told : begun
  const part = ids.slice(done, done + size)
  const question = part.length > 0 ? questionOf(part) : undefined
  const answered = useAnswer<Data>(question)
  const { data, error, isAsking } = answered
  const isOfThis = JSON.stringify(answered.question) === JSON.stringify(question)
  const isTooMuch = error instanceof Refused && error.isTooMuch && part.length > 1

  if (question && data !== undefined && isOfThis && !isAsking && !error) {
    setTold({ wish, answers: [...answers, data], done: done + part.length, size })
  } else if (isTooMuch) {
    setTold({ wish, answers, done, size: Math.floor(part.length / 2) })
  }
  return {
    ...answered,
    error: isTooMuch ? undefined : error,
    data: answers.length > 0 ? answers : undefined,
    isAsking: question !== undefined && !error,
  }
}
