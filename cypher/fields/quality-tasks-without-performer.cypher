// Finds tasks that no role performs, neither in general nor in a step of a workflow.
// returns: found node
MATCH (found:Task)
WHERE COUNT { MATCH (found)<-[:PERFORMS]-(:Role) } = 0 AND COUNT { MATCH (found)<-[:DOES]-(step:Step) MATCH (step)-[:DONE_BY]->(:Role) } = 0
WITH found
RETURN found
