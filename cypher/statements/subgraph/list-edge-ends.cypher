// Lists the ends of the edges that leave given nodes.
// params:  ids list, types list, everyPractice boolean, general boolean, libraries list
// returns: target string, number integer
UNWIND $ids AS id
MATCH (source:Node {id: id})-[edge]->(target:Node)
WHERE type(edge) IN $types AND ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
RETURN target.id AS target, count(edge) AS number
ORDER BY target
