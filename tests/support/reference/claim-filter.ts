import type { StoredEdge } from '../../../src/dataset/stored/dataset'
import { commonMatches, datasetMatches } from './common-filter'
import { type Given, propertyMatches, textMatches, wordMatches } from './comparisons'
import { combinationMatches, isCombination } from './combinations'
import type { Memory } from './memory'
import { propertyOfClaim, type Reference, referencesOf, valueOf } from './values'

/** Whether a claim fulfils a filter. */
export function claimMatches(memory: Memory, claim: StoredEdge, where: Given): boolean {
  return (
    combinationMatches(where, (part) => claimMatches(memory, claim, part)) &&
    Object.entries(where).every(
      ([name, given]) =>
        given === null || isCombination(name) || partMatches(memory, claim, name, given as Given),
    )
  )
}

function partMatches(memory: Memory, claim: StoredEdge, name: string, given: Given): boolean {
  const { properties } = claim
  if (name === 'id') return textMatches(properties['id'] as string, given)
  if (name === 'kind') return wordMatches(claim.type, given)
  if (name === 'from') return commonMatches(memory.end(claim.from), given)
  if (name === 'to') return commonMatches(memory.end(claim.to), given)
  if (name === 'library') return commonMatches(memory.end(properties['library'] as string), given)
  if (name === 'dataset') return datasetMatches(properties['dataset'], given)
  if (name === 'sources') return citationsMatch(claim, given)
  const property = propertyOfClaim(name)
  if (property === undefined) throw new Error(`Nobody has said what claims have as ${name}.`)
  return propertyMatches(property, valueOf(claim, property), given)
}

function citationsMatch(claim: StoredEdge, { some, none }: Given): boolean {
  const anyOf = (where: Given): boolean =>
    referencesOf(claim).some((reference) => citationMatches(reference, where))
  return (some == null || anyOf(some as Given)) && (none == null || !anyOf(none as Given))
}

/** Source and locator are of one and the same reference. */
function citationMatches(reference: Reference, { source, locator }: Given): boolean {
  const id = (source as Given | null | undefined)?.['id'] as Given | null | undefined
  const within = (locator as Given | null | undefined)?.['within'] as string | null | undefined
  return (id == null || textMatches(reference.source, id)) && isInside(reference, within ?? null)
}

/** Whether a reference is to a place, or to a part of it. */
export function isInside({ locator }: Reference, asked: string | null): boolean {
  return asked === null || locator === asked || locator?.startsWith(`${asked}.`) === true
}

/** Whether a filter names a library, a dataset, a source or an end, wherever in it that stands. */
export function claimsAreNamed(where: Given | null | undefined): boolean {
  if (where == null) return false
  const names = ['library', 'dataset', 'sources', 'from', 'to']
  if (names.some((name) => where[name] != null)) return true
  const parts = ['AND', 'OR', 'NOT'].flatMap((name) => (where[name] ?? []) as readonly Given[])
  return parts.some((part) => claimsAreNamed(part))
}
