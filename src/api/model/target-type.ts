import type { ClassType } from 'type-graphql'
import type { EdgeField } from '../../domain/model/model'
import { nodeClass, NodeInterface } from './node-classes'

/** What an edge leads to, as a GraphQL type with its name. */
export interface TargetType {
  readonly name: string
  readonly type: () => ClassType
}

/** One kind is its own type. Several are the interface and not a union, so that `label` can be asked for without a fragment. */
export function targetType({ targets }: EdgeField): TargetType {
  const [only] = targets
  if (only && targets.length === 1) return { name: only, type: () => nodeClass(only) }
  return { name: 'Node', type: () => NodeInterface }
}
