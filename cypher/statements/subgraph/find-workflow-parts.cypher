// Finds what belongs to workflows and steps: the parts of a workflow, its steps and who follows it; all that is said of a step, and how
// long, how often and how much is said of both.
// params:  ids list, types list, parts list, everyPractice boolean, general boolean, libraries list
// returns: id string
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE node:Workflow OR node:Step
CALL (node) {
  MATCH (node)-[edge]->(other:Node)
  WHERE type(edge) IN $parts
  RETURN edge, other
  UNION
  MATCH (node)<-[edge:PART_OF|FOLLOWS]-(other:Node)
  RETURN edge, other
}
WITH edge, other
WHERE type(edge) IN $types AND ($everyPractice OR edge.library IN $libraries OR ($general AND coalesce(edge.general, false)))
RETURN DISTINCT other.id AS id
ORDER BY id
