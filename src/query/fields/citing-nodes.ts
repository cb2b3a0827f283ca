import Cypher from '@neo4j/cypher-builder'
import { nodeKinds } from '../../domain/model/model'
import { nodeKeys } from '../order-by'
import { orderedFor } from '../ordered'
import { defaultPageSize, pageSize } from '../page'
import { listOf } from '../projection'
import { anyEntry } from '../where/comparisons'
import type { DerivedField } from './derived-field'

const allKinds = nodeKinds.map(({ name }) => name)

/** The nodes that cite a source, or a place in it. */
export const projectCitingNodes: DerivedField = (projector, field, source) => {
  const { locator, first } = field.given
  const node = new Cypher.Node()
  const matched = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Node'] })).where(
    anyEntry(node.property('sources'), (reference) =>
      isAt(reference, source, (locator ?? null) as string | null),
    ),
  )
  const part = projector.node(field, node, allKinds)
  const order = nodeKeys(field, node, allKinds, null)
  const size = pageSize('first', first ?? defaultPageSize)
  return listOf(orderedFor(part, matched, [node], order, { size }), part, [source])
}

/** The locator p9 means paragraph 9 with all its sentences. */
function isAt(
  reference: Cypher.Variable,
  source: Cypher.Node,
  locator: string | null,
): Cypher.Predicate {
  const prefix = Cypher.plus(source.property('id'), new Cypher.Literal('#'))
  if (locator === null) return Cypher.startsWith(reference, prefix)
  const place = Cypher.plus(prefix, new Cypher.Param(locator))
  return Cypher.or(
    Cypher.eq(reference, place),
    Cypher.startsWith(reference, Cypher.plus(place, new Cypher.Literal('.'))),
  )
}
