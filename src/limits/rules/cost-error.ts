import { GraphQLError, type ASTNode } from 'graphql'
import { QueryTooCostly } from '../../domain/errors'

/** A refusal with status 400; a rule of validation reports it, a plugin throws it. */
export function costError(message: string, nodes?: ASTNode): GraphQLError {
  const originalError = new QueryTooCostly(message)
  const extensions = { code: originalError.code, http: { status: 400 } }
  return new GraphQLError(message, { ...(nodes && { nodes }), originalError, extensions })
}
