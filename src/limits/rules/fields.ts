import type { ASTVisitor, ValidationContext } from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'
import { measureSelection } from './measure-selection'

/** Refuses an operation that selects more fields than the limit once its fragments are in their places. */
export function fieldRule(context: ValidationContext): ASTVisitor {
  const fields = measureSelection(context, {
    field: (_, inside) => 1 + inside,
    together: (one, other) => one + other,
  })
  return {
    OperationDefinition(operation) {
      const number = fields(operation.selectionSet)
      if (number <= limits.fields) return
      context.reportError(
        costError(
          `The query selects ${number} fields, those of its fragments counted each time, and the limit is ${limits.fields}. Ask in several smaller queries.`,
          operation,
        ),
      )
    },
  }
}
