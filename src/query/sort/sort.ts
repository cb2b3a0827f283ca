import Cypher from '@neo4j/cypher-builder'
import type { Language } from '../../domain/languages'
import { commonProperties } from '../../domain/model/common'
import { edgeField, nodeKind } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { propertiesOfClaims } from '../../domain/model/properties'
import { sortedName, type Property } from '../../domain/model/property'
import { sortKeyOf } from '../cypher/labels'
import { refuseSeveralKeys } from './one-key'
import { nodeOrder, type Direction, type OrderKey } from './sort-key'
import type { Selection } from '../selection/selection'
import type { ClaimWhere } from '../where/claim-where'
import { countClaims } from '../where/count-claims'
import { nodeCondition, type EdgeWhere, type NodeWhere } from '../where/node-where'
import { practiceWithin, type PracticeFilter } from '../where/practice'
import { practiceOfList } from '../where/practice-of-list'

/** The sort that a client gave: one key an entry. */
export type NodeOrder = Readonly<Record<string, unknown>>

/** How claims are ordered, each with the node that it leads to. */
export interface ClaimOrder {
  readonly node?: NodeOrder | null
  readonly claim?: Readonly<Record<string, Direction>> | null
}

/** The arguments that choose and sort the nodes of a list. */
export interface NodeListArgs {
  readonly where?: NodeWhere | null
  readonly sort?: readonly NodeOrder[] | null
}

/** The arguments that choose and sort the claims of a page, each with the node that it leads to. */
export interface EdgeListArgs {
  readonly where?: EdgeWhere | null
  readonly sort?: readonly ClaimOrder[] | null
}

/** The arguments that choose and sort the claims of a list. */
export interface ClaimListArgs {
  readonly where?: ClaimWhere | null
  readonly sort?: readonly Readonly<Record<string, Direction>>[] | null
}

interface LabelSort {
  readonly language: Language
  readonly direction: Direction
}

interface CountOrder extends PracticeFilter {
  readonly direction: Direction
  readonly where?: NodeWhere | null
}

/** The keys that a client asked for, and last those of the default order, so that no two rows are the same. */
export function nodeKeys(
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  sort: readonly NodeOrder[] | null | undefined,
  practice: PracticeFilter['practice'],
): OrderKey[] {
  const asked = (sort ?? []).flatMap((entry) => keysOf(field, node, kinds, entry, practice))
  return [...asked, ...nodeOrder(kinds, node)]
}

function keysOf(
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  entry: NodeOrder,
  practice: PracticeFilter['practice'],
): OrderKey[] {
  refuseSeveralKeys(entry)
  return Object.entries(entry)
    .filter(([, given]) => given != null)
    .map(([name, given]) => {
      if (name === 'label')
        return byLabel(node, {
          language: field.languages[0] ?? 'EN',
          direction: given as Direction,
        })
      if (name === 'labelIn') return byLabel(node, given as LabelSort)
      if (name.endsWith('Count')) return byCount(node, kinds, name, given as CountOrder, practice)
      return byDeclared(node, propertyOf(kinds, name), given as Direction)
    })
}

function byLabel(node: Cypher.Node, { language, direction }: LabelSort): OrderKey {
  return { name: `label.${language}`, value: sortKeyOf(node, language), direction }
}

function byCount(
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
  name: string,
  { direction, where, ...own }: CountOrder,
  around: PracticeFilter['practice'],
): OrderKey {
  const [owner] = kinds
  const edge = owner && edgeField(owner, name.slice(0, -'Count'.length))
  if (!edge) throw new Error(`${kinds.join()}.${name} is in an order, but no query sorts by it.`)
  const target = new Cypher.Node()
  const claim = new Cypher.Relationship()
  const whose = practiceOfList(practiceWithin(own, around), edge.targets, where)
  const conditions = where ? [nodeCondition(target, edge.targets, where, whose.practice)] : []
  const ends = { start: node, claim, target }
  const counted = countClaims(edge, ends, whose, conditions)
  const number = new Cypher.Variable()
  const computed = [counted, number] as const
  // The counted edge belongs to the order: a cursor of one count does not fit another.
  return {
    name: `${name} ${JSON.stringify([where ?? {}, whose])}`,
    value: number,
    direction,
    computed,
  }
}

function propertyOf(kinds: readonly NodeKindName[], name: string): Property {
  const [only, ...others] = kinds
  const own = only && others.length === 0 ? nodeKind(only).properties : []
  const property = [...commonProperties, ...own].find((declared) => declared.name === name)
  if (!property)
    throw new Error(`${kinds.join()}.${name} is in an order, but no query sorts by it.`)
  return property
}

/** Ordered words go by their strength, durations and rates by their numbers, and truth goes false before true. */
function byDeclared(
  owner: Cypher.Node | Cypher.Relationship,
  property: Property,
  direction: Direction,
): OrderKey {
  const { name, type } = property
  const stored = owner.property(sortedName(property))
  if (type !== 'BOOLEAN') return { name, value: stored, direction }
  const value = new Cypher.Case()
    .when(Cypher.eq(stored, Cypher.true))
    .then(new Cypher.Literal(1))
    .when(Cypher.eq(stored, Cypher.false))
    .then(new Cypher.Literal(0))
  return {
    name,
    value: property.whenAbsent === false ? value.else(new Cypher.Literal(0)) : value,
    direction,
  }
}

/** The keys for claims: of the claim itself, and of the node that it leads to. */
export function claimKeys(
  field: Selection,
  claim: Cypher.Relationship,
  target: Cypher.Node,
  kinds: readonly NodeKindName[],
  sort: readonly ClaimOrder[] | null | undefined,
  practice: PracticeFilter['practice'],
): OrderKey[] {
  const asked = (sort ?? []).flatMap((entry) => {
    refuseSeveralKeys(entry as NodeOrder)
    const ofNode = keysOf(field, target, kinds, entry.node ?? {}, practice)
    return [...ofClaim(claim, entry.claim ?? {}), ...ofNode]
  })
  return [...asked, ...nodeOrder(kinds, target), ...ofClaim(claim, { id: 'ASC' })]
}

/** The keys of claims themselves. */
export function ofClaim(
  claim: Cypher.Relationship,
  entry: Readonly<Record<string, Direction>>,
): OrderKey[] {
  refuseSeveralKeys(entry)
  return Object.entries(entry)
    .filter(([, direction]) => direction != null)
    .map(([name, direction]) => {
      const property = propertiesOfClaims.find((declared) => declared.name === name)
      const key = property
        ? byDeclared(claim, property, direction)
        : { name, value: claim.property(name), direction }
      return { ...key, name: `claim.${name}` }
    })
}
