import { localisedName } from '../../../src/domain/model/localised'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'

/** The places of a source that its description lists: the only ones that can be cited. */
function placesOf({ properties }: StoredNode): readonly string[] {
  const description = String(properties[localisedName('description', 'EN')] ?? '')
  const [, listed] = /Places: (.+)\.$/.exec(description) ?? []
  if (listed !== undefined) return listed.split(', ')
  return description.includes('all of it is cited as page') ? ['page'] : []
}

export function isSource({ kind }: StoredNode): boolean {
  return kind === 'Source'
}

export function citedBy({ properties }: StoredNode | StoredEdge): readonly string[] {
  return [properties['sources'] ?? []].flat().map(String)
}

/** The nodes and claims of a dataset that cite nothing, or a place that no source of it lists. */
export function citingAstray({ nodes, edges }: Dataset): readonly string[] {
  const places = nodes
    .filter(isSource)
    .flatMap((source) => placesOf(source).map((place) => `${source.id}#${place}`))
  const saying = [
    ...nodes.filter((node) => !isSource(node)),
    ...edges.filter(({ type }) => type !== 'DOES'),
  ]
  return saying
    .filter((thing) => {
      const cited = citedBy(thing)
      return cited.length === 0 || cited.some((place) => !places.includes(place))
    })
    .map(({ id }) => id)
}

/** The sources of a dataset that nothing in it cites. */
export function uncitedSources({ nodes, edges }: Dataset): readonly string[] {
  const cited = new Set([...nodes, ...edges].flatMap(citedBy).map((place) => place.split('#')[0]))
  return nodes
    .filter(isSource)
    .map(({ id }) => id)
    .filter((id) => !cited.has(id))
}
