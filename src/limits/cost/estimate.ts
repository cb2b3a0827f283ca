import { defaultPageSize } from '../../query/paging/page'
import { total, type GraphSizes } from '../sizes/graph-sizes'
import type { Args, FieldCost } from './field-cost'
import { stepPrice } from './prices'

/** The selection of one field in an operation. */
export interface AskedField {
  readonly cost: FieldCost
  readonly args: Args
  /** The cost of one entry, or of the one value. */
  readonly inside: number
  /** What of it is not needed for each entry: the tables of a connection. */
  readonly parts: readonly AskedPart[]
}

/** What of the selection of a field is needed so many times. */
export interface AskedPart {
  readonly inside: number
  readonly times: number
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

function entries(sizes: GraphSizes, { cost, args, inside, parts }: AskedField): number {
  const size = cost.size?.(sizes, args)
  if (!size) return inside
  const { first, last, limit } = args
  const shown = Number(first ?? last ?? limit ?? size.byDefault)
  const each = Math.max(1, inside - total(parts.map((part) => part.inside)))
  const apart = total(parts.map((part) => known(part.times) * part.inside))
  return known(Math.min(shown, size.inGraph)) * each + apart
}

/** How many there can be: one at least, and a page of them if the size of the graph is not known. */
function known(most: number): number {
  return Math.max(1, Number.isFinite(most) ? most : defaultPageSize)
}

function searched(sizes: GraphSizes, { size, search }: FieldCost, args: Args): number {
  return search ? search(sizes, args) : (size?.(sizes, args).inGraph ?? 0)
}
