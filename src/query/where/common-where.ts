import type Cypher from '@neo4j/cypher-builder'
import { commonProperties } from '../../domain/model/common'
import type { Property } from '../../domain/model/property'
import { compareNames, compareText, type Operators } from './comparisons'
import { allOf, combine, type Combined } from './logic'
import { compareProperty, type Owner } from './property-where'

/** A filter over the dataset that a node or a claim comes from. */
export interface DatasetWhere {
  readonly id?: Operators | null
}

/** A filter over nodes: properties, edges and derived fields by name, and combinations of such filters. */
export type NodeWhere = Combined<NodeWhere> & Readonly<Record<string, unknown>>

export function compareDataset(owner: Owner, where: DatasetWhere): Cypher.Predicate[] {
  return where.id ? compareText(owner.property('dataset'), where.id) : []
}

/** The condition on any node to match a filter that asks only for what every node has. */
export function commonCondition(owner: Owner, where: NodeWhere): Cypher.Predicate {
  const conditions = commonProperties
    .filter(({ name }) => where[name] != null)
    .flatMap((property) => compareOwn(owner, property, where[property.name] as Operators))
  if (where['label'] != null) {
    conditions.push(...compareNames(owner.property('names'), where['label'] as Operators))
  }
  return allOf([...conditions, ...combine(where, (part) => commonCondition(owner, part))])
}

/** The condition on a declared property of a node. */
export function compareOwn(owner: Owner, property: Property, given: Operators): Cypher.Predicate[] {
  if (property.name === 'dataset') return compareDataset(owner, given as DatasetWhere)
  return compareProperty(owner, property, given)
}
