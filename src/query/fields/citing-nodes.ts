import Cypher from '@neo4j/cypher-builder'
import { nodeKinds } from '../../domain/model/model'
import { limited, rowsOf } from '../paging/list-part'
import { nodeKeys } from '../sort/sort'
import { orderedFor } from '../sort/sorted-rows'
import { listPart } from '../paging/list-part'
import { list } from '../cypher/projection'
import { citesSource } from '../where/claim-where'
import { anyEntry } from '../where/comparisons'
import type { NodeProjection } from '../cypher/projector'

const allKinds = nodeKinds.map(({ name }) => name)

/** The nodes that cite a source, or a place in it. */
export const projectCitingNodes: NodeProjection = (projector, field, source) => {
  const { locator = null } = field.args<{ readonly locator?: string | null }>()
  const node = new Cypher.Node()
  const matched = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Node'] })).where(
    anyEntry(node.property('sources'), (reference) => isAt(reference, source, locator)),
  )
  const part = projector.node(field, node, allKinds)
  const order = nodeKeys(field, node, allKinds, null, null)
  const shown = listPart(field)
  const rows = orderedFor(part, matched, [node], order, rowsOf(shown))
  return limited(field, list(rows, part, [source]), shown.limit)
}

/** The locator p9 means paragraph 9 with all its sentences. */
function isAt(
  reference: Cypher.Variable,
  source: Cypher.Node,
  locator: string | null,
): Cypher.Predicate {
  if (locator === null) return citesSource(reference, source.property('id'))
  const prefix = Cypher.plus(source.property('id'), new Cypher.Literal('#'))
  const place = Cypher.plus(prefix, new Cypher.Param(locator))
  return Cypher.or(
    Cypher.eq(reference, place),
    Cypher.startsWith(reference, Cypher.plus(place, new Cypher.Literal('.'))),
  )
}
