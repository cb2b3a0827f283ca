import type { ASTVisitor, ValidationContext } from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'
import { measureSelection } from './measure-selection'

/** The levels of a page that are no level of the graph. */
const wrappers: ReadonlySet<string> = new Set(['edges', 'node'])

/** Refuses an operation that goes through more levels of the graph than the limit. Introspection has a limit of GraphQL's own. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depth = measureSelection(context, {
    field: ({ name, selectionSet }, inside) => {
      if (name.value.startsWith('__')) return 0
      return selectionSet && !wrappers.has(name.value) ? inside + 1 : inside
    },
    together: Math.max,
  })
  return {
    OperationDefinition(operation) {
      const levels = depth(operation.selectionSet)
      if (levels <= limits.depth) return
      context.reportError(
        costError(
          `The query goes ${levels} levels deep, and the limit is ${limits.depth}. Ask for what is deeper in a query of its own that begins there.`,
          operation,
        ),
      )
    },
  }
}
