import { writeAddress } from '../address'
import { useExplorer } from '../explorer-context'
import type { CitedPlace } from './claim'
import { OutsideLink } from './outside-link'
import { placeInWords } from './place'
import { PlaceText } from './place-text'

/** Where it is said: the source, with a link to it, and the places with what is said there. */
export function CitedPlaces({ places }: { places: readonly CitedPlace[] }) {
  return (
    <>
      {bySource(places).map((cited) => (
        <SourcePlaces key={cited.source.id} {...cited} />
      ))}
    </>
  )
}

interface Props {
  readonly source: CitedPlace['source']
  readonly places: readonly (CitedPlace & { readonly locator: string })[]
}

function SourcePlaces({ source, places }: Props) {
  const { address, texts } = useExplorer()
  const { language, show } = address
  const ofSource = { view: 'thing', ids: [source.id], language, show } as const
  return (
    <span className="source">
      <OutsideLink address={source.url}>{source.title}</OutsideLink>
      {places.map(({ locator, ...place }, index) => (
        <span key={locator}>
          {index === 0 ? ': ' : '; '}
          <a href={writeAddress({ ...ofSource, place: locator })}>{placeInWords(locator, texts)}</a>
          <PlaceText {...place} language={source.language} />
        </span>
      ))}
      {' · '}
      <a href={writeAddress(ofSource)}>{texts.claim.wholeSource}</a>
    </span>
  )
}

function bySource(cited: readonly CitedPlace[]): readonly Props[] {
  const known = new Map<string, { source: Props['source']; places: Props['places'][number][] }>()
  for (const { locator, ...place } of cited) {
    const entry = known.get(place.source.id) ?? { source: place.source, places: [] }
    if (locator !== null) entry.places.push({ ...place, locator })
    known.set(place.source.id, entry)
  }
  return [...known.values()]
}
