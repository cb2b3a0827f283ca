import type { GraphQLResolveInfo } from 'graphql'

interface Kept {
  /** The values for which it was made. */
  readonly values: string
  readonly made: unknown
}

/** By operation, so that what is kept goes with its document. */
const known = new WeakMap<GraphQLResolveInfo['operation'], Map<string, Kept>>()

/** Values beyond this are not worth holding on to: the next client will hardly give the same. */
const mostLetters = 2000

/**
 * The statement of a root field, made anew only if it was last made for other values: those of the variables, and what else it depends on.
 * One is kept for each field, so that what is kept is bounded by its document.
 */
export function cachedFor<Made>(
  { operation, path, variableValues }: GraphQLResolveInfo,
  dependsOn: unknown,
  make: () => Made,
): Made {
  const values = JSON.stringify([variableValues, dependsOn])
  const fields = known.get(operation) ?? new Map<string, Kept>()
  known.set(operation, fields)
  const key = String(path.key)
  const last = fields.get(key)
  if (last?.values === values) return last.made as Made
  const made = make()
  if (values.length <= mostLetters) fields.set(key, { values, made })
  return made
}
