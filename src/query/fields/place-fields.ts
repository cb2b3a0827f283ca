import Cypher from '@neo4j/cypher-builder'
import { languages, withFallbacks, type Language } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { textOfPlace } from '../../domain/model/text-of-place'
import { placeAddress } from '../../domain/reference/place-address'
import { firstOf } from '../cypher/labels'
import { fieldsOf } from '../cypher/fields-of'
import { column, map, object, type Projection } from '../cypher/projection'
import type { NodeProjection, Projector } from '../cypher/projector'
import { limited, listPart, sliceOf } from '../paging/list-part'
import type { Selection } from '../selection/selection'

/** A place in a source; its locator is null if the source is meant as a whole. */
export interface Place {
  readonly source: Cypher.Node
  readonly locator: Cypher.Variable
}

/** Projects what is selected of a place in a source. */
export function projectPlace(
  projector: Projector,
  field: Selection,
  { source, locator }: Place,
): Projection {
  const opening = () => textAt(locator, [source.property('openings')])
  return fieldsOf(field, {
    source: (selected) => projector.node(selected, source, ['Source']),
    locator: () => column(locator),
    gist: ({ languages: chosen }) => {
      const gists = withFallbacks(chosen).map((language) => gistsIn(source, language))
      return textAt(locator, gists)
    },
    opening,
    url: () =>
      map(object({ url: column<string | null>(source.property('url')), words: opening() }), (of) =>
        placeAddress(of.url, of.words),
      ),
  })
}

function gistsIn(source: Cypher.Node, language: Language): Cypher.Property {
  return source.property(localisedName('gists', language))
}

/** The text of a place in the first of some stored lists that has one of it. */
function textAt(
  locator: Cypher.Variable,
  lists: readonly Cypher.Property[],
): Projection<string | null> {
  const found = lists.map((texts) => {
    const text = new Cypher.Variable()
    const ofPlace = new Cypher.ListComprehension(text)
      .in(Cypher.coalesce(texts, new Cypher.List([])))
      .where(Cypher.startsWith(text, Cypher.plus(locator, new Cypher.Literal(' '))))
    return Cypher.listIndex(ofPlace, 0)
  })
  return column(firstOf(found), (stored) =>
    stored === null ? null : textOfPlace(stored as string)[1],
  )
}

/** What a source says of one of its places. */
interface ListedPlace {
  readonly locator: string
  readonly gists: Partial<Record<Language, string>>
  opening?: string
}

/** The places of which a source gives texts. Its lists are read once and put together here, since each place would go through all of them. */
export const projectPlaces: NodeProjection = (projector, field, source) => {
  const part = listPart(field)
  const selected = field.fields()
  const read = object({
    url: column<string | null>(source.property('url')),
    openings: column<StoredTexts>(source.property('openings')),
    gists: object(
      Object.fromEntries(
        languages.map((language) => [language, column<StoredTexts>(gistsIn(source, language))]),
      ),
    ),
    sources: object(
      Object.fromEntries(
        selected
          .filter(({ name }) => name === 'source')
          .map((each) => [each.responseKey, projector.node(each, source, ['Source'])]),
      ),
    ),
  })
  const shown = map(read, ({ url, openings, gists, sources }) =>
    sliceOf(placesIn(gists, openings), part).map((place) =>
      field.objectOf((each) => {
        if (each.name === 'source') return sources[each.responseKey]
        if (each.name === 'url') return placeAddress(url, place.opening ?? null)
        if (each.name === 'gist') return gistOf(place, each.languages)
        return place[each.name as 'locator' | 'opening'] ?? null
      }),
    ),
  )
  return limited(field, shown, part.limit)
}

type StoredTexts = readonly string[] | null

/** The places in the order of the gists, and then those of which only the opening is given. */
function placesIn(
  gists: Readonly<Record<string, StoredTexts>>,
  openings: StoredTexts,
): readonly ListedPlace[] {
  const places = new Map<string, ListedPlace>()
  const placeAt = (locator: string): ListedPlace => {
    const place = places.get(locator) ?? { locator, gists: {} }
    places.set(locator, place)
    return place
  }
  for (const language of languages)
    for (const [locator, text] of (gists[language] ?? []).map(textOfPlace))
      placeAt(locator).gists[language] ??= text
  for (const [locator, text] of (openings ?? []).map(textOfPlace)) placeAt(locator).opening ??= text
  return [...places.values()]
}

function gistOf({ gists }: ListedPlace, chosen: readonly Language[]): string | null {
  const tried = withFallbacks(chosen).map((language) => gists[language])
  return tried.find((text) => text !== undefined) ?? null
}
