import type { StoredEdge } from '../../../src/dataset/stored/dataset'
import { type Given, propertyMatches, wordMatches } from './comparisons'
import { combinationMatches, isCombination } from './combinations'
import { propertyOfClaim, type Reference, referencesOf, valueOf } from './values'

/** Whether a claim fulfils a filter. */
export function claimMatches(claim: StoredEdge, where: Given): boolean {
  return (
    citesWhatIsAsked(claim, where) &&
    combinationMatches(where, (part) => claimMatches(claim, part)) &&
    Object.entries(where).every(
      ([name, given]) =>
        given === null ||
        isCombination(name) ||
        name === 'source' ||
        name === 'locator' ||
        partMatches(claim, name, given),
    )
  )
}

function partMatches(claim: StoredEdge, name: string, given: unknown): boolean {
  if (name === 'kind') return wordMatches(claim.type, given as Given)
  if (name === 'from') return claim.from === given
  if (name === 'to') return claim.to === given
  if (name === 'library' || name === 'dataset') return claim.properties[name] === given
  const property = propertyOfClaim(name)
  if (property === undefined) throw new Error(`Nobody has said what claims have as ${name}.`)
  return propertyMatches(property, valueOf(claim, property), given as Given)
}

/** Source and locator are of one and the same reference. */
function citesWhatIsAsked(claim: StoredEdge, where: Given): boolean {
  const source = where['source'] ?? null
  const locator = (where['locator'] ?? null) as string | null
  if (source === null && locator === null) return true
  return referencesOf(claim).some(
    (reference) => (source === null || reference.source === source) && isInside(reference, locator),
  )
}

/** Whether a reference is to a place, or to a part of it. */
export function isInside({ locator }: Reference, asked: string | null): boolean {
  return asked === null || locator === asked || locator?.startsWith(`${asked}.`) === true
}

/** Whether a filter names a library, a dataset, a source or an end, wherever in it that stands. */
export function claimsAreNamed(where: Given | null | undefined): boolean {
  if (where == null) return false
  const names = ['library', 'dataset', 'source', 'from', 'to']
  if (names.some((name) => where[name] != null)) return true
  const parts = ['AND', 'OR', 'NOT'].flatMap((name) => (where[name] ?? []) as readonly Given[])
  return parts.some((part) => claimsAreNamed(part))
}
