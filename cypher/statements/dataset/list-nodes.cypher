// Lists the nodes of a dataset with their kinds.
// params:  dataset string
// returns: id string, kind string
MATCH (node:Node)
WHERE node.dataset = $dataset
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS kind
ORDER BY id
