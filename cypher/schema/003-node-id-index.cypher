// Finds a node by its id. The constraint brings an index on Neo4j, where this changes nothing, but none on Grafeo.
// params:  none
// returns: none
CREATE INDEX node_id_index IF NOT EXISTS FOR (node:Node) ON (node.id)
