// Lists what is a kind or a part of what: concepts of broader ones, and workflows of wholes.
// params:  none
// returns: type string, one string, other string
MATCH (one:Node)-[edge:BROADER|PART_OF]->(other:Node)
RETURN DISTINCT type(edge) AS type, one.id AS one, other.id AS other
ORDER BY type, one, other
