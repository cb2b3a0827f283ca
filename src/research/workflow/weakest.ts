import { modality } from '../../domain/vocabulary/claim'
import { rankOf, words } from '../../domain/vocabulary/enumeration'
import type { DescribedClaim } from './described-workflow'

/** The modality of the weakest of some claims; null where there are none. */
export function weakest(claims: readonly Pick<DescribedClaim, 'modality'>[]): string | null {
  if (claims.length === 0) return null
  const rank = Math.min(...claims.map((claim) => rankOf(modality, claim.modality)))
  return words(modality)[rank] ?? null
}
