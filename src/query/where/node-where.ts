import Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import { edgeField, nodeKind, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Property } from '../../domain/model/property'
import { claimCondition, type ClaimWhere } from './claim-where'
import { compareNames, compareNumber, type Operators } from './comparisons'
import { contactCondition, type ContactComparison } from './contact-where'
import { allOf, combine, decidedly, isLogic, negated } from './logic'
import { compareOwn, type NodeWhere } from './common-where'
import { countApart, countAtOnce, countClaims, type Counts } from './count-claims'
import type { ClaimEnds } from './edge-pattern'
import { practiceWithin, type PracticeFilter } from './practice'
import { writesTwice } from './filter-levels'

export type { NodeWhere }

/** A filter over the edges of a node, each with its claim and the node that it leads to. */
export interface EdgeWhere {
  readonly claim?: ClaimWhere | null
  readonly node?: NodeWhere | null
}

type Practice = PracticeFilter['practice']

/** How many of the edges of a node must fulfil a filter, and whose practice they are to be. */
interface Quantifiers<Where> extends PracticeFilter {
  readonly some?: Where | null
  readonly all?: Where | null
  readonly none?: Where | null
  readonly single?: Where | null
  readonly count?: Operators | null
}

/** The condition on a node of one of the kinds to match a filter, which goes by the practice of what it stands in unless it asks for another. */
export function nodeCondition(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  where: NodeWhere,
  practice: Practice,
): Cypher.Predicate {
  const conditions = Object.entries(where)
    .filter(([name, given]) => given != null && !isLogic(name))
    .flatMap(([name, given]) => conditionsOf(node, kinds, name, given as Operators, practice))
  const combined = combine(where, (part) => nodeCondition(node, kinds, part, practice))
  return allOf([...conditions, ...combined])
}

function conditionsOf(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  name: string,
  given: Operators,
  practice: Practice,
): Cypher.Predicate[] {
  if (name === 'label') return compareNames(node.property('names'), given)
  if (name === 'faceToFace' && kinds[0] === 'Role') {
    const contact = given as ContactComparison
    return contactCondition(node, { ...contact, ...practiceWithin(contact, practice) })
  }
  const property = propertyOf(kinds, name)
  if (property) return compareOwn(node, property, given)
  const isConnection = name.endsWith('Connection')
  const edgeName = isConnection ? name.slice(0, -'Connection'.length) : name
  const [owner] = kinds
  const edge = owner && edgeField(owner, edgeName)
  if (!edge) throw new Error(`${kinds.join()}.${name} is in a filter, but no query compares it.`)
  if (isConnection) return quantify(node, edge, given as Quantifiers<EdgeWhere>, practice)
  const overNodes = edge.single ? { some: given as NodeWhere } : (given as Quantifiers<NodeWhere>)
  return quantify(node, edge, overEdges(overNodes), practice)
}

function propertyOf(kinds: readonly NodeKindName[], name: string): Property | undefined {
  const [only, ...others] = kinds
  const own = only && others.length === 0 ? nodeKind(only).properties : []
  return [...commonProperties, ...own].find((property) => property.name === name)
}

function overEdges(quantifiers: Quantifiers<NodeWhere>): Quantifiers<EdgeWhere> {
  const { count, library, practice, ...others } = quantifiers
  const named = Object.entries(others).map(([name, node]) => [name, node == null ? node : { node }])
  return { ...(Object.fromEntries(named) as Quantifiers<EdgeWhere>), count, library, practice }
}

/** Counting is how both engines ask quickly whether there is some, none, or just one. */
function quantify(
  node: Cypher.Node,
  edge: EdgeField,
  { some, all, none, single, count, ...own }: Quantifiers<EdgeWhere>,
  around: Practice,
): Cypher.Predicate[] {
  const whose = practiceWithin(own, around)
  const zero = new Cypher.Literal(0)
  const isAny = ([first, ...others]: Counts) =>
    Cypher.or(Cypher.gt(first, zero), ...others.map((counted) => Cypher.gt(counted, zero)))
  const isNone = (counts: Counts) => allOf(counts.map((counted) => Cypher.eq(counted, zero)))
  const matching = (where: EdgeWhere) => countsOf(node, edge, whose, where, (it) => it)
  const failing = (where: EdgeWhere) => countsOf(node, edge, whose, where, negated)
  const conditions: Cypher.Predicate[] = []
  if (some) conditions.push(decidedly(isAny(matching(some))))
  if (none) conditions.push(decidedly(isNone(matching(none))))
  if (single) {
    const { ends, condition } = walked(node, edge, single, whose.practice)
    const counted = countAtOnce(edge, ends, whose, [condition])
    conditions.push(decidedly(Cypher.eq(counted, new Cypher.Literal(1))))
  }
  if (all) conditions.push(decidedly(isNone(failing(all))))
  if (count)
    conditions.push(
      ...compareNumber(
        countClaims(edge, walked(node, edge, {}, whose.practice).ends, whose, []),
        count,
      ),
    )
  return conditions
}

/** The claims of an edge that fulfil a filter, and those of steps that say the same: counted apart, which is quickest, unless that would write filters within it twice. */
function countsOf(
  node: Cypher.Node,
  edge: EdgeField,
  whose: PracticeFilter,
  where: EdgeWhere,
  turn: (condition: Cypher.Predicate) => Cypher.Predicate,
): Counts {
  const { ends, condition } = walked(node, edge, where, whose.practice)
  const conditions = [turn(condition)]
  return writesTwice(edge.targets, where.node)
    ? countApart(edge, ends, whose, conditions)
    : [countAtOnce(edge, ends, whose, conditions)]
}

function walked(
  start: Cypher.Node,
  edge: EdgeField,
  where: EdgeWhere,
  practice: Practice,
): { readonly ends: ClaimEnds; readonly condition: Cypher.Predicate } {
  const claim = new Cypher.Relationship()
  const target = new Cypher.Node()
  const ends = { start, claim, target }
  return { ends, condition: edgeCondition(edge, claim, target, where, practice) }
}

/** The condition on a claim, and on the node that it leads to, to match a filter. */
export function edgeCondition(
  edge: EdgeField,
  claim: Cypher.Relationship,
  target: Cypher.Node,
  { claim: claimWhere, node: nodeWhere }: EdgeWhere,
  practice: Practice,
): Cypher.Predicate {
  const conditions: Cypher.Predicate[] = []
  if (claimWhere) conditions.push(claimCondition(claim, claimWhere))
  if (nodeWhere) conditions.push(nodeCondition(target, edge.targets, nodeWhere, practice))
  return allOf(conditions)
}
