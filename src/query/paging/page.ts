import { InvalidInput } from '../../domain/errors'
import { decodeCursor } from './cursor'
import type { OrderKey } from '../sort/sort-key'

export const defaultPageSize = 50
export const largestPageSize = 1000

/** Which part of an ordered list is asked for. */
export interface Page {
  readonly size: number
  readonly backwards: boolean
  /** The values of the order's keys beyond which the page begins. */
  readonly beyond: readonly unknown[] | undefined
}

/** A page size as a client gave it; refused if it is no size. */
export function pageSize(argument: string, size: number): number {
  if (size >= 0 && size <= largestPageSize) return size
  const remedy = size > largestPageSize ? ' Ask for less, and for the rest by pages.' : ''
  throw new InvalidInput(
    `The argument ${argument} is ${size}; it must be between 0 and ${largestPageSize}.${remedy}`,
  )
}

/** The arguments that choose a page. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** The page that a connection's arguments ask for. */
export function connectionPage(
  { first, after, last, before }: PageArgs,
  list: string,
  order: readonly OrderKey[],
): Page {
  if (last != null || before != null) {
    if (first != null || after != null) {
      throw new InvalidInput('Ask for first and after, or for last and before, but not for both.')
    }
    return {
      size: pageSize('last', last ?? defaultPageSize),
      backwards: true,
      beyond: before == null ? undefined : decodeCursor(before, list, order),
    }
  }
  return {
    size: pageSize('first', first ?? defaultPageSize),
    backwards: false,
    beyond: after == null ? undefined : decodeCursor(after, list, order),
  }
}
