import Cypher from '@neo4j/cypher-builder'

/** A node that a MATCH has bound in the same scope. From a node that an expression gave, Grafeo follows no edge inside another expression. */
export class MatchedNode extends Cypher.Node {}
