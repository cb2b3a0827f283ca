import Cypher from '@neo4j/cypher-builder'
import { languages, withFallbacks } from '../../domain/languages'
import { localisedName } from '../../domain/model/localised'
import { textOfPlace } from '../../domain/model/text-of-place'
import { placeAddress } from '../../domain/reference/place-address'
import { fieldText } from '../cypher/field-text'
import { fieldsOf } from '../cypher/fields-of'
import { column, list, map, object, type Projection } from '../cypher/projection'
import type { NodeProjection, Projector } from '../cypher/projector'
import { limited, listPart, rowsOf } from '../paging/list-part'
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

function gistsIn(source: Cypher.Node, language: (typeof languages)[number]): Cypher.Property {
  return source.property(localisedName('gists', language))
}

/** The text of a place in the first of some stored lists that has one of it. */
function textAt(
  locator: Cypher.Variable,
  lists: readonly Cypher.Property[],
): Projection<string | null> {
  const [first, ...others] = lists.map((texts) => {
    const text = new Cypher.Variable()
    const ofPlace = new Cypher.ListComprehension(text)
      .in(Cypher.coalesce(texts, new Cypher.List([])))
      .where(Cypher.startsWith(text, Cypher.plus(locator, new Cypher.Literal(' '))))
    return Cypher.listIndex(ofPlace, 0)
  })
  if (first === undefined) throw new Error('There is no list to choose from.')
  const found = others.length === 0 ? first : Cypher.coalesce(first, ...others)
  return column(found, (stored) => (stored === null ? null : textOfPlace(stored as string)[1]))
}

/** The places of a source of which it gives a text. */
export const projectPlaces: NodeProjection = (projector, field, source) => {
  const texts = new Cypher.Variable()
  const locator = new Cypher.Variable()
  const place = new Cypher.Variable()
  const lists = [
    source.property('openings'),
    ...languages.map((language) => gistsIn(source, language)),
  ].map((each) => Cypher.coalesce(each, new Cypher.List([])))
  const shown = listPart(field)
  const { size, skip } = rowsOf(shown)
  const rows = Cypher.utils.concat(
    new Cypher.With(source, [Cypher.plus(...(lists as [Cypher.Expr, Cypher.Expr])), texts]),
    fieldText('places', { texts }, {}, { locator, place }),
    new Cypher.With(source, locator, place)
      .orderBy([place, 'ASC'])
      .skip(new Cypher.Param(skip))
      .limit(new Cypher.Param(size)),
  )
  const part = projectPlace(projector, field, { source, locator })
  return limited(field, list(rows, part, [source]), shown.limit)
}
