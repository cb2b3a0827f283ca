import { NoFragmentCyclesRule, validate, type ASTVisitor, type ValidationContext } from 'graphql'

/**
 * Refuses fragments that spread each other in a circle before anything else looks at them: GraphQL's comparison of fields follows each two of
 * them, so a circle of a hundred fills the stack. The first circle is told, as each tells all places that it goes through.
 */
export function circleRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const [fault] = validate(context.getSchema(), document, [NoFragmentCyclesRule])
      if (fault === undefined) return undefined
      context.reportError(fault)
      // To a visitor this means that the document is taken out, and no rule sees what is in it.
      return null
    },
  }
}
