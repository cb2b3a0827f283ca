import { useExplorer } from '../explorer-context'
import type { CitedPlace } from './claim'
import { placeInWords } from './place'

/** Where it is said: the source, with a link to it, and the paragraph. */
export function CitedPlaces({ places }: { places: readonly CitedPlace[] }) {
  return (
    <>
      {bySource(places).map(({ source, locators }) => (
        <SourcePlaces key={source.title} source={source} locators={locators} />
      ))}
    </>
  )
}

interface Props {
  readonly source: CitedPlace['source']
  readonly locators: readonly string[]
}

function SourcePlaces({ source, locators }: Props) {
  const { texts } = useExplorer()
  return (
    <span className="source">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {locators.length > 0 &&
        `: ${locators.map((locator) => placeInWords(locator, texts)).join('; ')}`}
    </span>
  )
}

function bySource(places: readonly CitedPlace[]): readonly Props[] {
  const known = new Map<string, { source: CitedPlace['source']; locators: string[] }>()
  for (const { source, locator } of places) {
    const entry = known.get(source.title) ?? { source, locators: [] }
    if (locator !== null) entry.locators.push(locator)
    known.set(source.title, entry)
  }
  return [...known.values()]
}
