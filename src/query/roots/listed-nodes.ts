import Cypher from '@neo4j/cypher-builder'
import { edgeField, isListedByPractice } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Selection } from '../selection/selection'
import type { NodeListArgs } from '../sort/sort'
import type { PracticeFilter } from '../where/practice'
import type { Operators } from '../where/comparisons'
import { allOf, matchWhere } from '../where/logic'
import { nodeCondition, type NodeWhere } from '../where/node-where'

/** Matches the nodes of a kind that a list at the root shows: of what is listed by practice, those of libraries in general, unless others are asked for. */
export function matchListed(
  selection: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
): Cypher.Match {
  const { practice, library, ...args } = selection.args<NodeListArgs & PracticeFilter>()
  const where = args.where ?? {}
  const isOfAll =
    practice === 'ALL' ||
    library != null ||
    namesDataset(where) ||
    namesNodes(where) ||
    namesLibrary(where, kind)
  const shown =
    isListedByPractice(kind) && !isOfAll ? [Cypher.isNotNull(node.property('general'))] : []
  const asked = Object.keys(where).length > 0 ? [nodeCondition(node, [kind], where)] : []
  return matchWhere(new Cypher.Pattern(node, { labels: [kind] }), allOf([...shown, ...asked]))
}

/** Whether a filter, in whatever part of it, says from which dataset nodes are wanted. */
function namesDataset({ dataset, AND, OR, NOT }: NodeWhere): boolean {
  const parts = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])]
  return dataset != null || parts.some(namesDataset)
}

/**
 * Whether a filter, in whatever part of it, says of which library something is to hold: by the argument library, or by a condition on libraries at the
 * other end of an edge.
 */
function namesLibrary(where: unknown, kind: NodeKindName): boolean {
  if (Array.isArray(where)) return where.some((part) => namesLibrary(part, kind))
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(([name, given]) => {
    if (given === null) return false
    if (name === 'library') return true
    const edge = edgeField(kind, name.replace(/Connection$/, ''))
    if (!edge) return namesLibrary(given, kind)
    return edge.targets.some((target) =>
      target === 'Library' ? hasCondition(given) : namesLibrary(given, target),
    )
  })
}

/** Whether anything is asked of the nodes at the other end: `none: {}` asks only whether there are any. */
function hasCondition(given: unknown): boolean {
  if (Array.isArray(given)) return given.some(hasCondition)
  if (typeof given !== 'object') return given !== null && given !== undefined
  return Object.values(given ?? {}).some(hasCondition)
}

/** Whether a filter asks for certain nodes; one that leaves some out by NOT does not. */
function namesNodes({ id, AND, OR }: NodeWhere): boolean {
  const { eq, in: anyOf } = (id ?? {}) as Operators
  return eq != null || anyOf != null || [...(AND ?? []), ...(OR ?? [])].some(namesNodes)
}
