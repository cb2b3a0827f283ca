import Cypher from '@neo4j/cypher-builder'
import { kindOfClaim, sourceOfClaim } from '../../domain/model/countable'
import { nodeKinds } from '../../domain/model/model'
import type { Property } from '../../domain/model/property'
import { optional, column, type Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'

const allKinds = nodeKinds.map(({ name }) => name)

/** What of a claim is the id of a node. */
const namesNode: readonly string[] = [sourceOfClaim.name, 'library']

/** What rows can be counted by: properties of one of their variables. */
export interface Countable {
  readonly owner: Cypher.Node | Cypher.Relationship
  readonly properties: readonly Property[]
}

/**
 * Gives each row the value that it is counted by, and keeps its owner and the variables that are named. A row without a value has null,
 * and one with several stands once for each of them, so that nothing is lost.
 */
export function withCountedValue(
  { owner, properties }: Countable,
  by: unknown,
  value: Cypher.Variable,
  kept: readonly Cypher.Variable[] = [],
): readonly Cypher.Clause[] {
  const property = properties.find(({ name }) => name === by)
  if (!property) throw new Error(`Nothing can be counted by ${String(by)}.`)
  if (property === sourceOfClaim) return withSource(owner, value, kept)
  const stored = storedValue(owner, property)
  if (property.list) return [new Cypher.Unwind([orNothing(stored), value])]
  return [new Cypher.With(owner, ...kept, [stored, value])]
}

function storedValue(owner: Countable['owner'], property: Property): Cypher.Expr {
  if (property === kindOfClaim) return Cypher.type(owner as Cypher.Relationship)
  const stored = owner.property(property.name)
  return property.whenAbsent === false ? Cypher.coalesce(stored, Cypher.false) : stored
}

/** Several places of one source are one source. */
function withSource(
  owner: Countable['owner'],
  value: Cypher.Variable,
  kept: readonly Cypher.Variable[],
): readonly Cypher.Clause[] {
  const cited = new Cypher.Variable()
  const source = new Cypher.Raw((context) => `split(${context.compile(cited)}, '#')[0]`)
  return [
    new Cypher.Unwind([orNothing(owner.property('sources')), cited]),
    new Cypher.With(owner, ...kept, [source, value]).distinct(),
  ]
}

function orNothing(list: Cypher.Expr): Cypher.Expr {
  return Cypher.coalesce(list, new Cypher.List([Cypher.Null]))
}

/** A value as it is shown, whatever its type. */
export function shownValue(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value)
}

/** The node that a value names; null for a value that is no node. */
export function projectNamedNode(
  projector: Projector,
  field: Selection,
  by: unknown,
  id: Cypher.Variable,
): Projection {
  const node = new Cypher.Node()
  const pattern = new Cypher.Pattern(node, { labels: ['Node'], properties: { id } })
  // Projected in either case, so that a node that an argument names is looked for.
  const named = optional(new Cypher.Match(pattern), projector.node(field, node, allKinds), [id])
  return namesNode.includes(String(by)) ? named : column(Cypher.Null)
}
