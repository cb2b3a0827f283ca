// Tells of what kinds a node is.
// params:  id string
// returns: labels list of strings
MATCH (node:Node {id: $id})
RETURN labels(node) AS labels
