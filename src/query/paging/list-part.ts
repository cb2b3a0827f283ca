import { InvalidInput } from '../../domain/errors'
import { map, type Projection } from '../cypher/projection'
import { noting, shownOf } from '../selection/limited-lists'
import type { Selection } from '../selection/selection'
import { defaultPageSize, pageSize } from './page'

/** The part of a plain list that its arguments ask for. */
export interface ListPart {
  readonly limit: number
  readonly offset: number
}

export function listPart(field: Selection, byDefault = defaultPageSize): ListPart {
  const args = field.args<Partial<Record<keyof ListPart, number | null>>>()
  const offset = args.offset ?? 0
  if (offset < 0) {
    throw new InvalidInput(`The argument offset is ${offset}; it must be 0 or more.`)
  }
  return { limit: pageSize('limit', args.limit ?? byDefault), offset }
}

/** The rows to read of a list: one more than are shown, so that one knows whether there are more. */
export function rowsOf({ limit, offset }: ListPart): {
  readonly size: number
  readonly skip: number
} {
  return { size: limit + 1, skip: offset }
}

/** The rows to read of a list whose rows are all there. */
export function sliceOf<Row>(rows: readonly Row[], part: ListPart): readonly Row[] {
  const { size, skip } = rowsOf(part)
  return rows.slice(skip, skip + size)
}

/** The rows that are shown of a root field that is a plain list. */
export function shownRows<Row>(selection: Selection, rows: readonly Row[]): readonly Row[] {
  const { limit } = listPart(selection)
  const { value, limited } = noting(() => shownOf(selection.path, rows, limit))
  selection.noteLimited(limited)
  return value
}

/** A list of which one row more is read than is shown. */
export function limited<Row>(
  { path }: Selection,
  list: Projection<readonly Row[]>,
  limit: number,
): Projection<readonly Row[]> {
  return map(list, (rows) => shownOf(path, rows, limit))
}
