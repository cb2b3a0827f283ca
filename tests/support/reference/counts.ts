import { type Comparable, compare } from './compare'

export interface ValueCount {
  readonly value: string | null
  readonly count: number
}

/** How many there are of each value, the most first; what has several counts under each, what has none under null. */
export function countsOf(values: readonly unknown[]): readonly ValueCount[] {
  const each = values.flatMap((value) => {
    if (!Array.isArray(value)) return [value]
    return value.length === 0 ? [null] : (value as readonly unknown[])
  })
  return [...new Set(each)]
    .map((value) => ({
      value: value === null || typeof value === 'string' ? value : JSON.stringify(value),
      place: (typeof value === 'boolean' ? Number(value) : value) as Comparable,
      count: each.filter((other) => other === value).length,
    }))
    .sort((one, other) => other.count - one.count || compare(one.place, other.place))
}
