// Reads the nodes of a dataset with all that is stored of them.
// params:  dataset string
// returns: id string, kind string, properties map
MATCH (node:Node)
WHERE node.dataset = $dataset
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS kind, node {.*} AS properties
ORDER BY id
