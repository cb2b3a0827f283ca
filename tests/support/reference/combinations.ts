import type { Given } from './comparisons'

/** Whether a key of a filter combines other filters. */
export function isCombination(name: string): boolean {
  return name === 'AND' || name === 'OR' || name === 'NOT'
}

/** Whether what a filter says by AND, OR and NOT holds; `matches` tells it of one filter. */
export function combinationMatches(where: Given, matches: (part: Given) => boolean): boolean {
  const { AND, OR, NOT } = where
  if (Array.isArray(AND) && !AND.every((part: Given) => matches(part))) return false
  if (Array.isArray(OR) && !OR.some((part: Given) => matches(part))) return false
  return NOT == null || !matches(NOT as Given)
}
