import type Cypher from '@neo4j/cypher-builder'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { Projection } from './projection'
import type { Selection } from '../selection/selection'

/** Nodes lead to claims, and claims to nodes; what projects the one is handed to what projects the other. */
export interface Projector {
  /** Projects what is selected of a node that is of one of the given kinds. */
  node(selection: Selection, node: Cypher.Node, kinds: readonly NodeKindName[]): Projection
  /** Projects what is selected of a claim. */
  claim(selection: Selection, claim: Cypher.Relationship): Projection
}
