import type { ASTVisitor, ValidationContext } from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'
import { measureSelection } from './measure-selection'

/** Refuses an operation with more aliases than the limit: each lets the same field be asked for once more. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  const aliases = measureSelection(context, {
    field: ({ alias }, inside) => (alias ? 1 : 0) + inside,
    together: (one, other) => one + other,
  })
  return {
    OperationDefinition(operation) {
      const number = aliases(operation.selectionSet)
      if (number <= limits.aliases) return
      context.reportError(
        costError(
          `The query has ${number} aliases, and the limit is ${limits.aliases}. Ask in several queries, or for a list with a filter in place of many single nodes.`,
          operation,
        ),
      )
    },
  }
}
