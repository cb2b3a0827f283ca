import Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import { edgeField, nodeKind, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Property } from '../../domain/model/property'
import { claimCondition, type ClaimWhere } from './claim-where'
import { compareNames, compareNumber, type Operators } from './comparisons'
import { contactCondition, type ContactComparison } from './contact-where'
import { allOf, certainly, combine, matchWhere } from './logic'
import { compareOwn, type NodeWhere } from './common-where'
import { practicePredicates, type PracticeFilter } from './practice'
import { matchStepClaims } from './step-claims'

export type { NodeWhere }

/** A filter over the edges of a node, each with its claim and the node that it leads to. */
export interface EdgeWhere {
  readonly claim?: ClaimWhere | null
  readonly node?: NodeWhere | null
}

/** How many of the edges of a node must fulfil a filter, and whose practice they are to be. */
interface Quantifiers<Where> extends PracticeFilter {
  readonly some?: Where | null
  readonly all?: Where | null
  readonly none?: Where | null
  readonly single?: Where | null
  readonly count?: Operators | null
}

/** The condition on a node of one of the kinds to match a filter. */
export function nodeCondition(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  where: NodeWhere,
): Cypher.Predicate {
  const conditions = Object.entries(where)
    .filter(([name, given]) => given != null && !['AND', 'OR', 'NOT'].includes(name))
    .flatMap(([name, given]) => conditionsOf(node, kinds, name, given as Operators))
  return allOf([...conditions, ...combine(where, (part) => nodeCondition(node, kinds, part))])
}

function conditionsOf(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  name: string,
  given: Operators,
): Cypher.Predicate[] {
  if (name === 'label') return compareNames(node.property('names'), given)
  if (name === 'faceToFace' && kinds[0] === 'Role') {
    return contactCondition(node, given as ContactComparison)
  }
  const property = propertyOf(kinds, name)
  if (property) return compareOwn(node, property, given)
  const isConnection = name.endsWith('Connection')
  const edgeName = isConnection ? name.slice(0, -'Connection'.length) : name
  const [owner] = kinds
  const edge = owner && edgeField(owner, edgeName)
  if (!edge) throw new Error(`${kinds.join()}.${name} is in a filter, but no query compares it.`)
  if (isConnection) return quantify(node, edge, given as Quantifiers<EdgeWhere>)
  const overNodes = edge.single ? { some: given as NodeWhere } : (given as Quantifiers<NodeWhere>)
  return quantify(node, edge, overEdges(overNodes))
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
  { some, all, none, single, count, ...whose }: Quantifiers<EdgeWhere>,
): Cypher.Predicate[] {
  const zero = new Cypher.Literal(0)
  const matching = (where: EdgeWhere) => countEdges(node, edge, whose, where, (it) => it)
  const failing = (where: EdgeWhere) =>
    countEdges(node, edge, whose, where, (condition) => Cypher.not(certainly(condition)))
  const conditions: Cypher.Predicate[] = []
  if (some) conditions.push(Cypher.gt(matching(some), zero))
  if (none) conditions.push(Cypher.eq(matching(none), zero))
  if (single) conditions.push(Cypher.eq(matching(single), new Cypher.Literal(1)))
  if (all) conditions.push(Cypher.eq(failing(all), zero))
  if (count) conditions.push(...compareNumber(matching({}), count))
  return conditions
}

function countEdges(
  node: Cypher.Node,
  edge: EdgeField,
  whose: PracticeFilter,
  where: EdgeWhere,
  turn: (condition: Cypher.Predicate) => Cypher.Predicate,
): Cypher.Expr {
  const claim = new Cypher.Relationship()
  const target = new Cypher.Node()
  const condition = turn(edgeCondition(edge, claim, target, where))
  return countClaims(edge, { start: node, claim, target }, whose, [condition])
}

/** Counts the claims of an edge, and those of steps that say the same. */
export function countClaims(
  edge: EdgeField,
  ends: {
    readonly start: Cypher.Node
    readonly claim: Cypher.Relationship
    readonly target: Cypher.Node
  },
  whose: PracticeFilter,
  conditions: readonly Cypher.Predicate[],
): Cypher.Expr {
  const { start, claim, target } = ends
  const shown = practicePredicates(edge, start, claim, whose)
  const pattern = edgePattern(edge, start, claim, target)
  const own = new Cypher.Count(matchWhere(pattern, allOf([...shown, ...conditions])))
  const atSteps = matchStepClaims(edge, ends, whose, conditions)
  return atSteps ? Cypher.plus(own, new Cypher.Count(atSteps)) : own
}

/** The condition on a claim, and on the node that it leads to, to match a filter. */
export function edgeCondition(
  edge: EdgeField,
  claim: Cypher.Relationship,
  target: Cypher.Node,
  { claim: claimWhere, node: nodeWhere }: EdgeWhere,
): Cypher.Predicate {
  const conditions: Cypher.Predicate[] = []
  if (claimWhere) conditions.push(claimCondition(claim, claimWhere))
  if (nodeWhere) conditions.push(nodeCondition(target, edge.targets, nodeWhere))
  return allOf(conditions)
}

/** An edge as a pattern from one of its ends. */
export function edgePattern(
  { edge, direction, targets }: EdgeField,
  start: Cypher.Node,
  claim: Cypher.Relationship,
  target: Cypher.Node,
): Cypher.Pattern {
  const [label, ...otherLabels] = targets
  const end = label && otherLabels.length === 0 ? { labels: [label] } : {}
  return new Cypher.Pattern(start)
    .related(claim, { type: edge.type, direction: direction === 'FORWARD' ? 'right' : 'left' })
    .to(target, end)
}
