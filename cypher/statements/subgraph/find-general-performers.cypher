// Finds who does the tasks of steps in general, for the steps of which it is not said who does them.
// params:  ids list, everyPractice boolean, general boolean, libraries list
// returns: id string
UNWIND $ids AS id
MATCH (step:Node {id: id})
WHERE step:Step AND COUNT {
  MATCH (step)-[edge:DONE_BY]->(:Role)
  WHERE ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
} = 0
MATCH (step)-[:DOES]->(task:Task)
MATCH (task)<-[edge:PERFORMS]-(role:Role)
WHERE ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
RETURN DISTINCT role.id AS id
ORDER BY id
