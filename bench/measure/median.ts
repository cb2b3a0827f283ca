/** The middle of the values, which a few slow runs do not move. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted[middle] ?? Number.NaN
}
