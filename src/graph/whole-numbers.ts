/** Turns the big integers in a result into numbers, in place; one too large for a number becomes infinite, as Neo4j's driver has it. */
export function wholeNumbers<Value>(value: Value): Value {
  return convert(value) as Value
}

function convert(value: unknown): unknown {
  if (typeof value === 'bigint') return toNumber(value)
  if (typeof value !== 'object' || value === null) return value
  const container = value as Record<string, unknown>
  for (const key in container) {
    const inner = container[key]
    if (typeof inner === 'object' || typeof inner === 'bigint') container[key] = convert(inner)
  }
  return value
}

function toNumber(value: bigint): number {
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  return value > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
