import { useExplorer } from '../explorer-context'

interface Props {
  readonly shown: number
  /** How many there are; left out if nobody knows. */
  readonly all?: number | undefined
  /** Asks for more of so many, if that is known; left out if the page goes no further. */
  readonly more: ((all?: number) => void) | undefined
  /** Says how many are shown of an unknown number; of each kind if it is left out. */
  readonly words?: (shown: number) => string
}

/** Says that a list is cut, how many there are if that is known, and how to get the rest. */
export function CutNote({ shown, all, more, words }: Props) {
  const { cut } = useExplorer().texts
  const first = words ?? cut.first
  return (
    <p className="cut">
      {all === undefined ? first(shown) : cut.of(shown, all)}{' '}
      {more ? (
        <button type="button" onClick={() => more(all)}>
          {cut.more}
        </button>
      ) : (
        cut.rest
      )}
    </p>
  )
}
