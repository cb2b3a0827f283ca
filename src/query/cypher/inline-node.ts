import Cypher from '@neo4j/cypher-builder'

/**
 * A node that is all of one kind, in rows that take in what a projection joins: the one node at the end of an edge is then matched beside
 * the rows. To any other it is a subquery, which may find nothing.
 */
export class InlineNode extends Cypher.Node {}
