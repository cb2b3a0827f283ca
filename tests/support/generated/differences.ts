import { isCursor } from '../reference/pages'

/** Where two answers differ, and how. */
export interface Difference {
  readonly path: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The first difference between two answers. A cursor is opaque: that both have one is enough, and which is noted. */
export function differenceOf(
  expected: unknown,
  actual: unknown,
  cursors: Map<string, string>,
  path = 'data',
): Difference | undefined {
  if (isCursor(expected) && typeof actual === 'string') {
    cursors.set(expected, actual)
    return undefined
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return { path, expected, actual }
    return firstOf(
      expected.map((each, place) => [`${path}[${place}]`, each, actual[place]]),
      cursors,
    )
  }
  if (isObject(expected) && isObject(actual)) {
    if (Object.keys(expected).join() !== Object.keys(actual).join())
      return { path, expected, actual }
    const parts = Object.entries(expected).map(([name, each]): [string, unknown, unknown] => [
      `${path}.${name}`,
      each,
      actual[name],
    ])
    return firstOf(parts, cursors)
  }
  return Object.is(expected, actual) ? undefined : { path, expected, actual }
}

function firstOf(
  parts: readonly (readonly [string, unknown, unknown])[],
  cursors: Map<string, string>,
): Difference | undefined {
  for (const [path, expected, actual] of parts) {
    const difference = differenceOf(expected, actual, cursors, path)
    if (difference !== undefined) return difference
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
