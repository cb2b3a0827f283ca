import type { ASTVisitor, ValidationContext } from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'
import { measureSelection } from './measure-selection'

/** Refuses an operation that asks for the schema more often than the limit: the whole of it is long, and costs nothing otherwise. */
export function introspectionRule(context: ValidationContext): ASTVisitor {
  const aliases = measureSelection(context, {
    field: ({ alias }, inside) => (alias ? 1 : 0) + inside,
    together: (one, other) => one + other,
  })
  const times = measureSelection(context, {
    field: ({ name, selectionSet }, inside) =>
      isIntrospection(name.value) ? 1 + aliases(selectionSet) : inside,
    together: (one, other) => one + other,
  })
  return {
    OperationDefinition(operation) {
      const number = times(operation.selectionSet)
      if (number <= limits.introspections) return
      context.reportError(
        costError(
          `The query asks for the schema, or by aliases for parts of it, ${number} times, and the limit is ${limits.introspections}. Ask once, and keep the answer.`,
          operation,
        ),
      )
    },
  }
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type'
}
