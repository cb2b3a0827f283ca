import type { Workflow } from './workflows.query'

/** The workflows that the address names; if it names none, one that is a variant of another, beside that one. */
export function pairOf(
  ids: readonly string[],
  workflows: readonly Workflow[],
): readonly [string, string] | undefined {
  const [one, other] = ids
  if (one !== undefined && other !== undefined && one !== other) return [one, other]
  const variant = workflows.find(({ id, variantOf }) => variantOf.length > 0 && id !== one)
  const first = one ?? variant?.variantOf[0]?.id ?? workflows[0]?.id
  const second = variant?.id ?? workflows.find(({ id }) => id !== first)?.id
  return first !== undefined && second !== undefined && first !== second
    ? [first, second]
    : undefined
}
