import fc from 'fast-check'
import { isCursor } from '../reference/pages'
import { size } from './arguments'
import type { Field } from './question'
import type { Asked, Changed } from './question-text'

/** How a page is asked for by a cursor of a first answer. */
export interface FollowUp {
  /** Which of the answer's cursors it is. */
  readonly number: number
  readonly isBackward: boolean
  readonly size: number
  /** Whether another order is asked for, of which the cursor is not. */
  readonly isReordered: boolean
}

export const anyFollowUp: fc.Arbitrary<FollowUp> = fc.record({
  number: fc.nat(30),
  isBackward: fc.boolean(),
  size,
  isReordered: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
})

/** A cursor in an answer, and the field whose page it is of. */
interface FoundCursor {
  readonly cursor: string
  readonly field: Field
}

/** The same question, but with the page of one connection that begins or ends at a cursor of the first answer. */
export function followUpOf(
  { number, isBackward, size: count, isReordered }: FollowUp,
  { fields }: Asked,
  answer: unknown,
): { readonly changed: Changed; readonly cursor: string } | undefined {
  const all = cursorsIn(answer, [], fields)
  const found = all[number % all.length]
  if (found === undefined) return undefined
  const { field, cursor } = found
  const paging = isBackward
    ? [written('before', '$cursor'), written('last', count)]
    : [written('after', '$cursor'), written('first', count)]
  const kept = field.given.filter(({ name }) =>
    ['where', 'inherit', 'library', 'practice'].includes(name),
  )
  const order = isReordered
    ? [written('sort', [isOfClaims(field, fields) ? { node: { id: 'DESC' } } : { id: 'DESC' }])]
    : field.given.filter(({ name }) => name === 'sort')
  return { cursor, changed: { field, given: [...kept, ...order, ...paging] } }
}

function written(name: string, value: unknown) {
  return { name, value, isVariable: false }
}

/** Connections below the root are of claims. */
function isOfClaims(field: Field, fields: ReadonlyMap<string, Field>): boolean {
  return ![...fields].some(([path, each]) => each === field && !path.includes('.'))
}

function cursorsIn(
  value: unknown,
  path: readonly string[],
  fields: ReadonlyMap<string, Field>,
): readonly FoundCursor[] {
  if (isCursor(value)) {
    // A cursor stands in an edge, or in the page's own information: two levels below the connection.
    const field = fields.get(path.slice(0, -2).join('.'))
    return field ? [{ cursor: value, field }] : []
  }
  if (Array.isArray(value)) return value.flatMap((each) => cursorsIn(each, path, fields))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => cursorsIn(each, [...path, name], fields))
}
