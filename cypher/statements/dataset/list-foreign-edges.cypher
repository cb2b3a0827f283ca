// Lists some of the edges by which other datasets hold on to nodes.
// params:  dataset string, ids list
// returns: id string, edge string, other string
UNWIND $ids AS id
MATCH (node:Node {id: id})-[edge]-(:Node)
WHERE edge.dataset <> $dataset
RETURN id, edge.id AS edge, edge.dataset AS other
ORDER BY id, edge
LIMIT 11
