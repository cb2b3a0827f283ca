// Finds steps that no way leads to from the first step of their workflow.
// returns: found node
MATCH (workflow:Workflow)-[:HAS_STEP]->(found:Step)
MATCH (workflow)-[:HAS_STEP]->(first:Step)
WHERE found.position > 1 AND first.position = 1
OPTIONAL MATCH path = shortestPath((first)-[:NEXT*..1000]->(found))
WITH found, count(path) AS ways
WHERE ways = 0
WITH found
RETURN found
