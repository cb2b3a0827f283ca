// Lists what stands above what, and which dataset states so: concepts below broader ones, and workflows below wholes and models.
// params:  none
// returns: type string, from string, to string, dataset string
MATCH (one:Node)-[edge:BROADER|PART_OF|VARIANT_OF]->(other:Node)
RETURN DISTINCT type(edge) AS type, one.id AS from, other.id AS to, edge.dataset AS dataset
ORDER BY type, from, to, dataset
