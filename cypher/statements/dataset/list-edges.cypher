// Lists the edges of a dataset with the nodes that they leave.
// params:  dataset string
// returns: id string, from string
MATCH (from:Node)-[edge]->(:Node)
WHERE edge.dataset = $dataset
RETURN edge.id AS id, from.id AS from
ORDER BY id
