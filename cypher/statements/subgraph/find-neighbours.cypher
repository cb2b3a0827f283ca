// Finds the nodes one edge away from given ones, whichever way it points.
// params:  ids list, types list, everyPractice boolean, general boolean, libraries list
// returns: id string
UNWIND $ids AS id
MATCH (node:Node {id: id})-[edge]-(other:Node)
WHERE type(edge) IN $types AND ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
RETURN DISTINCT other.id AS id
ORDER BY id
