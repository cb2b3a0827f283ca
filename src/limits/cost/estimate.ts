import { defaultPageSize } from '../../query/paging/page'
import type { GraphSizes } from '../sizes/graph-sizes'
import type { Args, FieldCost } from './field-cost'
import { stepPrice } from './prices'

/** The selection of one field in an operation. */
export interface AskedField {
  readonly cost: FieldCost
  readonly args: Args
  /** The cost of one entry, or of the one value. */
  readonly inside: number
  /** The part of it that is needed just once, however many entries there are: the tables of a connection. */
  readonly once: number
}

/** The cost of a field: its price, its entries as often as there can be, and what must be gone through to find them. */
export function estimate(sizes: GraphSizes, asked: AskedField): number {
  const { cost, args, inside } = asked
  const { price = 1, whole } = cost
  if (whole) return Math.ceil(price + whole(sizes, args, inside))
  // While nothing is known of the graph, the pages count alone.
  const search = sizes.areKnown ? searched(sizes, cost, args) * stepPrice : 0
  return Math.ceil(price + entries(sizes, asked) + search)
}

function entries(sizes: GraphSizes, { cost, args, inside, once }: AskedField): number {
  const size = cost.size?.(sizes, args)
  if (!size) return inside
  const { first, last, limit } = args
  const shown = Number(first ?? last ?? limit ?? size.byDefault)
  const most = Math.min(shown, size.inGraph)
  const each = Math.max(1, inside - once)
  return Math.max(1, Number.isFinite(most) ? most : defaultPageSize) * each + once
}

function searched(sizes: GraphSizes, { size, search }: FieldCost, args: Args): number {
  return search ? search(sizes, args) : (size?.(sizes, args).inGraph ?? 0)
}
