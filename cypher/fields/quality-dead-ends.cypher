// Finds steps that lead nowhere though they are not marked as an end of their workflow.
// returns: found node
MATCH (found:Step)
WHERE coalesce(found.end, false) = false AND COUNT { MATCH (found)-[:NEXT]->(:Step) } = 0
WITH found
RETURN found
