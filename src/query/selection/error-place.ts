import {
  getNullableType,
  isListType,
  locatedError,
  type FieldNode,
  type GraphQLError,
} from 'graphql'
import type { Selection } from './selection'

/** Where the error of a field stands: in the question, and in the answer. */
export interface ErrorPlace {
  readonly nodes: readonly FieldNode[]
  /** Ends at the first list, since nobody can say of which entry an error is that is of all of them. */
  readonly path: readonly string[]
}

/** The place of a field that is selected of another. */
export function placeBelow(
  above: Selection | undefined,
  responseKey: string,
  nodes: readonly FieldNode[],
): ErrorPlace {
  if (!above) return { nodes, path: [responseKey] }
  const { definition, path, place } = above
  const isInList = isListType(getNullableType(definition.type)) || place.path.length < path.length
  return { nodes, path: isInList ? place.path : [...place.path, responseKey] }
}

/** An error that has no place yet gets this one. */
export function errorAt({ nodes, path }: ErrorPlace, error: unknown): GraphQLError {
  return locatedError(error, nodes, path)
}
