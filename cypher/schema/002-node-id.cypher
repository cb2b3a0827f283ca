// An id names one node in the whole graph, whatever its kind.
// params:  none
// returns: none
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE
