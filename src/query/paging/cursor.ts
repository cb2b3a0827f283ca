import { InvalidInput } from '../../domain/errors'
import type { OrderKey } from '../sort/sort-key'

/** What of an order tells it from others. */
type NamedOrder = readonly Pick<OrderKey, 'name' | 'direction'>[]

function nameOf(list: string, order: NamedOrder): string {
  return [list, ...order.map(({ name, direction }) => `${name} ${direction}`)].join()
}

/** A cursor holds the place of a row in its list, not its number, so that inserts and deletes elsewhere do not move it. */
export function encodeCursor(list: string, order: NamedOrder, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([nameOf(list, order), ...values])).toString('base64url')
}

export function decodeCursor(cursor: string, list: string, order: NamedOrder): readonly unknown[] {
  const [name, ...values] = parse(cursor)
  const isPlace = values.every((value) => value === null || typeof value !== 'object')
  if (name === nameOf(list, order) && values.length === order.length && isPlace) return values
  throw new InvalidInput(
    `The cursor ${cursor} does not belong to this list and its order. Take a cursor from an answer to the same question.`,
  )
}

function parse(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(content) ? content : []
  } catch {
    return []
  }
}
