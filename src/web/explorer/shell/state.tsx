import { Busy, NoAnswer, Refused } from '../ask/ask'
import type { Answered } from '../ask/use-answer'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import type { Texts } from '../texts/en'
import { Unknown } from './unknown'

interface Props {
  readonly answered: Answered<unknown>
  /** The ids that the question names; those of the address if it is left out. */
  readonly about?: readonly string[] | undefined
  /** What these ids have to name; anything if it is left out. */
  readonly kind?: Kind | undefined
}

/** Says that the answer is awaited, or why there is none. */
export function State({ answered, about, kind }: Props) {
  const { address, texts } = useExplorer()
  const { data, error, isAsking, retry } = answered
  if (error instanceof Refused && error.code === 'NOT_FOUND') {
    return <Unknown ids={about ?? address.ids} kind={kind} />
  }
  if (error) {
    return (
      <div className="trouble" role="alert">
        <p>
          {inWords(error, texts)} {data !== undefined && texts.state.isOld}
        </p>
        <button type="button" onClick={retry}>
          {texts.state.retry}
        </button>
      </div>
    )
  }
  if (data !== undefined && !isAsking) return null
  return (
    <p className={data === undefined ? 'loading' : 'asking'} role="status">
      {texts.state.loading}
    </p>
  )
}

function inWords(error: Error, { state }: Texts): string {
  if (error instanceof Busy) return state.busy
  if (error instanceof NoAnswer) return state.noAnswer
  if (!(error instanceof Refused)) return state.refused
  if (error.isTooMuch) return state.tooMuch
  if (error.code === 'QUERY_TIMED_OUT') return state.tookTooLong
  return state.refused
}
