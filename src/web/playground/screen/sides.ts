import { createContext } from 'react'

/** What a narrow screen shows: the question or its answer. */
export type Turn = 'question' | 'answer'

interface Shown {
  readonly side: Turn
  readonly show: (side: Turn) => void
}

export const TurnOfScreen = createContext<Shown>({ side: 'question', show: () => undefined })
