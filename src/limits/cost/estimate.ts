import { edgeField, nodeKinds, type EdgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import { defaultPageSize } from '../../query/paging/page'
import type { GraphSizes } from '../sizes/graph-sizes'
import { edgeSteps, filterSteps, sortSteps } from './filter-steps'
import { listSize } from './list-size'
import { priceOf, stepPrice, walkPrice } from './prices'
import { subgraphCost } from './subgraph-cost'
import { auditSteps, orderSteps, pathWalks, researchSteps } from './walks'

/** The selection of one field in an operation. */
export interface AskedField {
  /** The name of the type that has the field. */
  readonly parent: string
  readonly name: string
  readonly isList: boolean
  readonly given: Readonly<Record<string, unknown>>
  /** The cost of one entry, or of the one value. */
  readonly inside: number
  /** The part of it that is needed just once, however many entries there are: the tables of a connection. */
  readonly once?: number
}

/** The cost of a field: its price, its entries as often as there can be, and what must be gone through to find them. */
export function estimate(sizes: GraphSizes, asked: AskedField): number {
  if (asked.parent.startsWith('__') || asked.name.startsWith('__')) return 0
  const { parent, name, given, inside } = asked
  const price = priceOf(parent, name)
  if (parent === 'Query' && name === 'subgraph') {
    return Math.ceil(price + subgraphCost(sizes, given, inside))
  }
  return Math.ceil(price + entries(sizes, asked) + search(sizes, asked))
}

function entries(sizes: GraphSizes, asked: AskedField): number {
  const { parent, name, given, isList, once = 0 } = asked
  const inside = asked.inside - once
  const size = listSize(sizes, parent, name, given)
  // The entries of a page are counted where its connection is, those of a table or a subgraph where that is.
  if (!size)
    return isList && !isCounted(parent)
      ? page(given, defaultPageSize) * Math.max(1, inside)
      : asked.inside
  const shown = page(given, size.byDefault)
  const most = Math.min(shown, size.inGraph)
  return Math.max(1, Number.isFinite(most) ? most : defaultPageSize) * Math.max(1, inside) + once
}

function isCounted(parent: string): boolean {
  return parent.endsWith('Connection') || ['Paths', 'Crosstab', 'Subgraph'].includes(parent)
}

function page(given: AskedField['given'], byDefault: number): number {
  const { first, last, limit } = given
  return Number(first ?? last ?? limit ?? byDefault)
}

function search(sizes: GraphSizes, asked: AskedField): number {
  // While nothing is known of the graph, the pages count alone.
  if (!sizes.areKnown) return 0
  const { parent, name, given } = asked
  if (parent === 'Query' && name === 'paths') return pathWalks(sizes, given) * walkPrice
  const research = parent === 'Query' ? researchSteps(sizes, name, given) : 0
  if (research > 0) return research * stepPrice
  if (parent === 'DataQuality') return auditSteps(sizes, name) * stepPrice
  const walks = isTaskOrder(name) ? orderSteps(sizes, given) * stepPrice : 0
  const candidates = listSize(sizes, parent, name, given)?.inGraph ?? 0
  return walks + candidates * (1 + steps(sizes, asked)) * stepPrice
}

function steps(sizes: GraphSizes, { parent, name, given }: AskedField): number {
  const { where, sort } = given
  const edge = edgeOf(parent, name)
  const kinds = edge?.targets ?? kindsOf(name)
  const filter = edge ? edgeSteps(sizes, edge, where) : filterSteps(sizes, kinds, where)
  return filter + sortSteps(sizes, kinds, sort)
}

/** Every node has the same edges to annotations, and no other that does not tell its kind. */
function edgeOf(parent: string, name: string): EdgeField | undefined {
  const owner = parent === 'Node' ? 'Role' : parent
  return edgeField(owner as NodeKindName, name.replace(/Connection$/, ''))
}

/** The kind of the nodes that a field without an edge lists; none for claims, whose filters reach no node. */
function kindsOf(name: string): readonly NodeKindName[] {
  if (isTaskOrder(name)) return ['Task']
  return nodeKinds.filter(({ plural }) => name.startsWith(plural)).map((kind) => kind.name)
}

function isTaskOrder(name: string): boolean {
  return name === 'followedBy' || name === 'precededBy'
}
