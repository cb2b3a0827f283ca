import type Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import type { Property } from '../../domain/model/property'
import type { NamedNode, Selection } from '../selection/selection'
import { compareNames, compareText, type Operators } from './comparisons'
import { allOf, combine, type Combined } from './logic'
import { compareProperty, type Owner } from './property-where'

/** A filter over the dataset that a node or a claim comes from. */
export interface DatasetWhere {
  readonly id?: Operators | null
}

/** A filter over nodes: properties, edges and derived fields by name, and combinations of such filters. */
export type NodeWhere = Combined<NodeWhere> & Readonly<Record<string, unknown>>

/** The ids that a comparison asks for by name. */
export function idsIn(id: Operators | null | undefined): readonly string[] {
  const { eq, in: anyOf } = id ?? {}
  const ids = [eq, ...((anyOf ?? []) as readonly unknown[])]
  return ids.filter((each): each is string => typeof each === 'string')
}

/** Notes the ids that a filter asks for by name, so that one that names nothing is refused. */
export function nameNodes(
  field: Selection,
  kind: NamedNode['kind'],
  argument: string,
  where: NodeWhere | DatasetWhere,
): void {
  const ids = idsIn((where as DatasetWhere).id)
  for (const id of ids) field.idOf(kind, argument, id)
}

export function compareDataset(
  field: Selection,
  owner: Owner,
  where: DatasetWhere,
): Cypher.Predicate[] {
  nameNodes(field, 'Dataset', 'where.dataset', where)
  return where.id ? compareText(owner.property('dataset'), where.id) : []
}

/** The condition on any node to match a filter that asks only for what every node has. */
export function commonCondition(
  field: Selection,
  owner: Owner,
  where: NodeWhere,
): Cypher.Predicate {
  const conditions = commonProperties
    .filter(({ name }) => where[name] != null)
    .flatMap((property) => compareOwn(field, owner, property, where[property.name] as Operators))
  if (where['label'] != null) {
    conditions.push(...compareNames(owner.property('names'), where['label'] as Operators))
  }
  return allOf([...conditions, ...combine(where, (part) => commonCondition(field, owner, part))])
}

/** The condition on a declared property of a node. */
export function compareOwn(
  field: Selection,
  owner: Owner,
  property: Property,
  given: Operators,
): Cypher.Predicate[] {
  if (property.name === 'dataset') return compareDataset(field, owner, given as DatasetWhere)
  return compareProperty(owner, property, given)
}
