import Cypher from '@neo4j/cypher-builder'
import { isListedByPractice } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Selection } from '../selection/selection'
import type { NodeListArgs } from '../sort/sort'
import type { PracticeFilter } from '../where/practice'
import type { Operators } from '../where/comparisons'
import { allOf, matchWhere } from '../where/logic'
import { nodeCondition, type NodeWhere } from '../where/node-where'
import { practiceOfList } from '../where/practice-of-list'

/** Matches the nodes of a kind that a list at the root shows: of what is listed by practice, those of libraries in general, unless others are asked for. */
export function matchListed(
  selection: Selection,
  node: Cypher.Node,
  kind: NodeKindName,
): Cypher.Match {
  const { where: given, ...whose } = selection.args<NodeListArgs & PracticeFilter>()
  const where = given ?? {}
  const { practice } = practiceOfList(whose, [kind], where)
  const isOfAll = practice === 'ALL' || namesDataset(where) || namesNodes(where)
  const shown =
    isListedByPractice(kind) && !isOfAll ? [Cypher.isNotNull(node.property('general'))] : []
  const asked = Object.keys(where).length > 0 ? [nodeCondition(node, [kind], where, practice)] : []
  return matchWhere(new Cypher.Pattern(node, { labels: [kind] }), allOf([...shown, ...asked]))
}

/** Whether a filter, in whatever part of it, says from which dataset nodes are wanted. */
function namesDataset({ dataset, AND, OR, NOT }: NodeWhere): boolean {
  const parts = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])]
  return dataset != null || parts.some(namesDataset)
}

/** Whether a filter asks for certain nodes; one that leaves some out by NOT does not. */
function namesNodes({ id, AND, OR }: NodeWhere): boolean {
  const { eq, in: anyOf } = (id ?? {}) as Operators
  return eq != null || anyOf != null || [...(AND ?? []), ...(OR ?? [])].some(namesNodes)
}
