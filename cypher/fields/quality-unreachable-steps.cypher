// Finds steps that no way leads to from the first step of their workflow.
// returns: found node
MATCH (workflow:Workflow)-[:HAS_STEP]->(found:Step)
WHERE found.position > 1 AND COUNT { MATCH (workflow)-[:HAS_STEP]->(first:Step) MATCH (first)-[:NEXT*1..30]->(reached:Step) WHERE first.position = 1 AND reached = found } = 0
WITH found
RETURN found
