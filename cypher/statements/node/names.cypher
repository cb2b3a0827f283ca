// Lists the ids of all nodes of a kind, with every name that each has in any language.
// params:  kind string
// returns: id string, names list of strings or null
MATCH (node:Node)
WHERE $kind IN labels(node)
RETURN node.id AS id, node.names AS names
ORDER BY id
