// Lists the ids of the nodes of a kind, with every name that each has in any language.
// The order is left to the program: an engine that sorts has to read all nodes first.
// params:  kind string, most integer
// returns: id string, names list of strings or null
MATCH (node:Node)
WHERE $kind IN labels(node)
RETURN node.id AS id, node.names AS names
LIMIT $most
