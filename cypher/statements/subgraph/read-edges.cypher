// Reads the edges that leave given nodes, with all that is stored of them.
// params:  ids list, types list, everyPractice boolean, general boolean, libraries list
// returns: id string, source string, target string, kind string, properties map
UNWIND $ids AS id
MATCH (source:Node {id: id})-[edge]->(target:Node)
WHERE type(edge) IN $types AND ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
RETURN edge.id AS id, source.id AS source, target.id AS target, type(edge) AS kind, edge {.*} AS properties
ORDER BY id
