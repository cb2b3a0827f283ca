import type Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Projection } from './projection'
import type { Selection } from '../selection/selection'

/** How what is selected of a field is read of a node that is of one of the kinds. */
export type NodeProjection = (
  projector: Projector,
  field: Selection,
  node: Cypher.Node,
  kinds: readonly NodeKindName[],
) => Projection

/** How what is selected of a field is read of a claim. */
export type ClaimProjection = (
  projector: Projector,
  field: Selection,
  claim: Cypher.Relationship,
) => Projection

declare module 'graphql' {
  // The names of the parameters are those of graphql-js, since declarations merge only so.
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    projectNode?: NodeProjection
    projectClaim?: ClaimProjection
  }
}

/** Nodes lead to claims, and claims to nodes; what projects the one is handed to what projects the other. */
export interface Projector {
  /** Projects what is selected of a node that is of one of the given kinds. */
  node(selection: Selection, node: Cypher.Node, kinds: readonly NodeKindName[]): Projection
  /** Projects what is selected of a claim. */
  claim(selection: Selection, claim: Cypher.Relationship): Projection
}
