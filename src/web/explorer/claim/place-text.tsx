import type { CitedPlace } from './claim'
import { OutsideLink } from './outside-link'

type Props = Pick<CitedPlace, 'gist' | 'opening' | 'url'> & {
  /** The language of the source, if it is known. */
  readonly language?: string | null | undefined
}

/** What is said at a place, and the words with which it begins, which lead to it. */
export function PlaceText({ gist, opening, url, language }: Props) {
  if (!gist && !opening) return null
  return (
    <span className="place-text">
      {gist}{' '}
      {opening && (
        <span lang={language ?? undefined}>
          <OutsideLink address={url}>{`“${opening} …”`}</OutsideLink>
        </span>
      )}
    </span>
  )
}
