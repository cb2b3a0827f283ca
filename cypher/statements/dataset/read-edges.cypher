// Reads the edges of a dataset with all that is stored of them.
// params:  dataset string
// returns: id string, type string, from string, to string, properties map
MATCH (from:Node)-[edge]->(to:Node)
WHERE edge.dataset = $dataset
RETURN edge.id AS id, type(edge) AS type, from.id AS from, to.id AS to, edge {.*} AS properties
ORDER BY id
