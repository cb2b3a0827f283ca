import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql'
import { costError } from './cost-error'

type Count = (selection: SelectionSetNode) => number

/** A rule of validation that refuses an operation in which more is counted than the limit. */
export function limitRule(
  countIn: (document: ValidationContext) => Count,
  limit: number,
  refusal: (number: number) => string,
) {
  return (context: ValidationContext): ASTVisitor => {
    const count = countIn(context)
    return {
      OperationDefinition(operation) {
        const number = count(operation.selectionSet)
        if (number > limit) context.reportError(costError(refusal(number), operation))
      },
    }
  }
}
