// Finds the nodes of a practice: those that one of its edges joins and, if nodes without an edge are wanted too, those that belong to it.
// params:  types list, everyPractice boolean, general boolean, libraries list, withoutEdges boolean
// returns: id string
MATCH (node:Node)
WHERE ($withoutEdges AND ($everyPractice OR ($general AND coalesce(node.general, false))))
  OR COUNT {
    MATCH (node)-[edge]-(:Node)
    WHERE type(edge) IN $types AND ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
  } > 0
RETURN node.id AS id
ORDER BY id
