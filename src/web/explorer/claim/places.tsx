import { writeAddress } from '../address'
import { useExplorer } from '../explorer-context'
import type { CitedPlace } from './claim'
import { OutsideLink } from './outside-link'
import { placeInWords } from './place'

/** Where it is said: the source, with a link to it, and the paragraph. */
export function CitedPlaces({ places }: { places: readonly CitedPlace[] }) {
  return (
    <>
      {bySource(places).map(({ source, locators }) => (
        <SourcePlaces key={source.id} source={source} locators={locators} />
      ))}
    </>
  )
}

interface Props {
  readonly source: CitedPlace['source']
  readonly locators: readonly string[]
}

function SourcePlaces({ source, locators }: Props) {
  const { address, texts } = useExplorer()
  const { language, show } = address
  const ofSource = { view: 'thing', ids: [source.id], language, show } as const
  return (
    <span className="source">
      <OutsideLink address={source.url}>{source.title}</OutsideLink>
      {locators.map((locator, index) => (
        <span key={locator}>
          {index === 0 ? ': ' : '; '}
          <a href={writeAddress({ ...ofSource, place: locator })}>{placeInWords(locator, texts)}</a>
        </span>
      ))}
      {' · '}
      <a href={writeAddress(ofSource)}>{texts.claim.wholeSource}</a>
    </span>
  )
}

function bySource(places: readonly CitedPlace[]): readonly Props[] {
  const known = new Map<string, { source: CitedPlace['source']; locators: string[] }>()
  for (const { source, locator } of places) {
    const entry = known.get(source.id) ?? { source, locators: [] }
    if (locator !== null) entry.locators.push(locator)
    known.set(source.id, entry)
  }
  return [...known.values()]
}
