import type { ASTVisitor, ValidationContext } from 'graphql'
import { limits } from './limits'
import { costError } from './cost-error'
import { measureSelection } from './measure-selection'

/** Refuses an operation that asks for more of the schema than the whole of it once, or some types by name: it is long, and costs nothing otherwise. */
export function introspectionRule(context: ValidationContext): ASTVisitor {
  const aliases = measureSelection(context, {
    field: ({ alias }, inside) => (alias ? 1 : 0) + inside,
    together: (one, other) => one + other,
  })
  const times = measureSelection(context, {
    field: ({ name, selectionSet }, inside) =>
      isIntrospection(name.value) ? weights[name.value] + aliases(selectionSet) : inside,
    together: (one, other) => one + other,
  })
  return {
    OperationDefinition(operation) {
      const number = times(operation.selectionSet)
      if (number <= limits.introspections) return
      context.reportError(
        costError(
          `The query asks for more of the schema than the whole of it once without aliases, or ${limits.introspections} types by name. Ask in several queries, and keep the answers.`,
          operation,
        ),
      )
    },
  }
}

/** The whole schema fills the limit. */
const weights = { __schema: limits.introspections, __type: 1 }

function isIntrospection(name: string): name is keyof typeof weights {
  return Object.hasOwn(weights, name)
}
