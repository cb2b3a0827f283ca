import { isNodeKind, nodeKind } from '../../domain/model/model'

/** What several nodes of a type are called in a sentence: roles, libraries; of the interface, nodes. */
export function pluralOf(target: string): string {
  return isNodeKind(target) ? nodeKind(target).plural : 'nodes'
}
