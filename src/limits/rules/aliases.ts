import { countAliases } from './count-selection'
import { limitRule } from './limit-rule'
import { limits } from './limits'

/** Refuses an operation with more aliases than the limit: each lets the same field be asked for once more. */
export const aliasRule = limitRule(
  countAliases,
  limits.aliases,
  (number) =>
    `The query has ${number} aliases, and the limit is ${limits.aliases}. Ask in several queries, or for a list with a filter in place of many single nodes.`,
)
