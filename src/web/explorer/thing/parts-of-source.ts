import type { CitedNode, PlaceInSource, SourceClaim, ShownThing } from './pages'

/** A place in a source, with what is taken from it. */
export interface SourcePart {
  /** Null for what cites the source as a whole. */
  readonly locator: string | null
  /** What is known of the place itself. */
  readonly place: PlaceInSource | undefined
  readonly claims: readonly SourceClaim[]
  readonly nodes: readonly CitedNode[]
}

/** The places of a source in the order of the text, also those from which nothing is taken. A claim stands under each place that it cites. */
export function partsOfSource({
  id,
  claims = [],
  nodes = [],
  places = [],
}: ShownThing): readonly SourcePart[] {
  const parts = new Map<string | null, { claims: SourceClaim[]; nodes: CitedNode[] }>()
  const partOf = (locator: string | null) => {
    const part = parts.get(locator) ?? { claims: [], nodes: [] }
    parts.set(locator, part)
    return part
  }
  const known = new Map<string | null, PlaceInSource>(places.map((each) => [each.locator, each]))
  for (const { locator } of places) partOf(locator)
  for (const claim of claims)
    for (const locator of locatorsIn(claim.sources, id)) partOf(locator).claims.push(claim)
  for (const node of nodes)
    for (const locator of locatorsIn(node.sources, id)) partOf(locator).nodes.push(node)
  return [...parts]
    .toSorted(([one], [other]) => inText.compare(placeOf(one), placeOf(other)))
    .map(([locator, part]) => ({ locator, place: known.get(locator), ...part }))
}

/** What cites all of the source stands first, and a question before its answer. */
function placeOf(locator: string | null): string {
  if (locator === null) return ''
  return locator === 'question' ? '0' : `1 ${locator}`
}

/** So that paragraph 10 comes after paragraph 9. */
const inText = new Intl.Collator('en', { numeric: true })

function locatorsIn(places: SourceClaim['sources'], source: string): ReadonlySet<string | null> {
  return new Set(places.filter((place) => place.source.id === source).map((place) => place.locator))
}
