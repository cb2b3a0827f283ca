import { modality } from '../../domain/vocabulary/claim'
import { wordsAtLeast } from '../../domain/vocabulary/enumeration'

/** How sure a claim is, and whether it holds only on a condition. */
interface Certainty {
  readonly modality: string
  readonly conditional: boolean
}

const asARule = new Set(wordsAtLeast(modality, 'USUALLY'))

/**
 * Whether what some claims state together leaves no room for the opposite, which others state: neither holds only on a condition, and one of them at
 * least is stated as a rule. What is so often and what is so sometimes can be so at different times.
 */
export function excludeEachOther(one: readonly Certainty[], other: readonly Certainty[]): boolean {
  const isAlways = [...one, ...other].every(({ conditional }) => !conditional)
  return isAlways && [one, other].some(areRule)
}

function areRule(claims: readonly Certainty[]): boolean {
  return claims.every(({ modality: word }) => asARule.has(word))
}
