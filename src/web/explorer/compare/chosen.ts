import type { Address } from '../address'
import type { Workflow } from './workflows.query'

/** The endpoint compares no more at once. */
export const mostCompared = 10

/** All that a comparison names. */
export function comparedIds({ ids, after, before }: Address): readonly string[] {
  return [...ids, after, before].filter((id) => id !== undefined)
}

export interface Chosen {
  readonly ids: readonly string[]
  /** Those that the address names more than once. */
  readonly repeated: readonly string[]
  /** Those that are more than can be compared. */
  readonly left: readonly string[]
  /** Those that name no workflow. */
  readonly unfit: readonly string[]
}

/** The workflows that the address names, each once; if it names fewer than two, one that is a variant of another, beside that one. Nothing stands in the place of an id that names no workflow. */
export function chosenOf(
  named: readonly string[],
  workflows: readonly Workflow[],
  unfit: readonly string[] = [],
): Chosen {
  const once = [...new Set(named)]
  const repeated = once.filter((id) => named.filter((other) => other === id).length > 1)
  const fits = once.filter((id) => !unfit.includes(id))
  const isToFill = once.length < 2 && fits.length === once.length
  return {
    ids: isToFill ? filledUp(once, workflows) : fits.slice(0, mostCompared),
    repeated,
    left: fits.slice(mostCompared),
    unfit,
  }
}

function filledUp([one]: readonly string[], workflows: readonly Workflow[]): readonly string[] {
  const own = workflows.find(({ id }) => id === one)?.variantOf[0]?.id
  if (one !== undefined && own !== undefined) return [one, own]
  const variant = workflows.find(({ id, variantOf }) => variantOf.length > 0 && id !== one)
  const first = one ?? variant?.variantOf[0]?.id ?? workflows[0]?.id
  const second = variant?.id ?? workflows.find(({ id }) => id !== first)?.id
  return [first, second].flatMap((id) => (id === undefined ? [] : [id]))
}
