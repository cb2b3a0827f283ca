// Finds, for each workflow that a library follows, what it is compared with: the workflows that it is a variant of, else the one
// workflow of libraries in general with which it shares most tasks. Libraries in general are not compared with themselves.
// parent:  library
// returns: workflow node, general node, relation string
MATCH (library)-[:FOLLOWS]->(workflow:Workflow)
WHERE library.kind <> 'GENERIC'
WITH DISTINCT workflow
CALL (workflow) {
  MATCH (workflow)-[:VARIANT_OF]->(whole:Workflow)
  WHERE whole <> workflow
  WITH DISTINCT whole
  RETURN collect(whole) AS wholes
}
CALL (workflow) {
  MATCH (workflow)-[:HAS_STEP]->(step:Step)
  MATCH (step)-[:DOES]->(task:Task)
  MATCH (task)<-[:DOES]-(alike:Step)
  MATCH (alike)<-[:HAS_STEP]-(other:Workflow)
  MATCH (other)<-[:FOLLOWS]-(follower:Library)
  WHERE follower.kind = 'GENERIC' AND other <> workflow
  WITH other, count(DISTINCT task) AS shared
  ORDER BY shared DESC, other.id
  LIMIT 1
  RETURN collect(other) AS others
}
WITH workflow, size(wholes) > 0 AS varies, CASE WHEN size(wholes) > 0 THEN wholes ELSE others END AS generals
UNWIND generals AS general
WITH workflow, general, CASE WHEN varies THEN 'VARIANT_OF' ELSE 'SHARED_TASKS' END AS relation
RETURN workflow, general, relation
