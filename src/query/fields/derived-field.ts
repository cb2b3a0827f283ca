import type Cypher from '@neo4j/cypher-builder'
import type { Projection } from '../cypher/projection'
import type { Projector } from '../cypher/projector'
import type { Selection } from '../selection/selection'

/** A field of a node that is computed from the graph around it. */
export type DerivedField = (projector: Projector, field: Selection, node: Cypher.Node) => Projection
