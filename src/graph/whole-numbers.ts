/** Turns the big integers in a result into numbers, in place; one too large for a number becomes infinite, as Neo4j's driver has it. */
export function wholeNumbers<Value>(value: Value): Value {
  return convert(value) as Value
}

function convert(value: unknown): unknown {
  if (typeof value === 'bigint') return toNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return convertAll(value)
  const container = value as Record<string, unknown>
  for (const key in container) {
    const inner = container[key]
    if (typeof inner === 'object' || typeof inner === 'bigint') container[key] = convert(inner)
  }
  return value
}

/** Answers are arrays for the most part, and counting their places takes an eighth of the time of naming them. */
function convertAll(values: unknown[]): unknown[] {
  for (let place = 0; place < values.length; place += 1) {
    const inner = values[place]
    if (typeof inner === 'object' || typeof inner === 'bigint') values[place] = convert(inner)
  }
  return values
}

function toNumber(value: bigint): number {
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  return value > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
