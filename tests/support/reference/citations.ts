import { withFallbacks, type Language } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { placeAddress } from '../../../src/domain/reference/place-address'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { part } from './pages'
import { referencesOf } from './values'

/** A place in a source, as a client gets it. */
export interface Cited {
  readonly source: StoredNode
  readonly locator: string | null
  readonly gist: (given: Given) => string | null
  readonly opening: string | null
  readonly url: string | null
}

/** The sources that a node or a claim cites, with the places in them. */
export function citationsOf(memory: Memory, owner: StoredNode | StoredEdge): readonly Cited[] {
  return referencesOf(owner).flatMap(({ source: id, locator }) => {
    const source = memory.node(id)
    return source === undefined ? [] : [placeIn(source, locator)]
  })
}

/** The places of a source that have an opening or a gist. */
export function placesOf(_: Memory, source: StoredNode, { limit, offset }: Given): unknown {
  const gists = withFallbacks([]).map((language) => localisedName('gists', language))
  const texts = [...gists, 'openings'].flatMap((name) => textsIn(source, name))
  const locators = new Set(texts.map((text) => text.split(' ')[0] ?? ''))
  return part(
    [...locators].map((locator) => placeIn(source, locator)),
    limit,
    offset,
  )
}

function placeIn(source: StoredNode, locator: string | null): Cited {
  const at = (name: string) => {
    const text = textsIn(source, name).find((each) => each.startsWith(`${locator} `))
    return text?.slice(`${locator} `.length) ?? null
  }
  const opening = at('openings')
  const url = (source.properties['url'] as string | undefined) ?? null
  return {
    source,
    locator,
    gist: ({ languages }) => {
      const tried = withFallbacks((languages as Language[] | null | undefined) ?? [])
      const found = tried.map((language) => at(localisedName('gists', language)))
      return found.find((text) => text !== null) ?? null
    },
    opening,
    url: placeAddress(url, opening),
  }
}

function textsIn({ properties }: StoredNode, name: string): readonly string[] {
  return (properties[name] as readonly string[] | undefined) ?? []
}
