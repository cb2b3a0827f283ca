// Finds jobs of staff and groups that perform no task and no step, and answer for nothing.
// returns: found node
MATCH (found:Role)
WHERE found.kind <> 'EXTERNAL' AND COUNT { MATCH (found)-[:PERFORMS]->(:Task) } = 0 AND COUNT { MATCH (found)-[:RESPONSIBLE_FOR]->(:Node) } = 0 AND COUNT { MATCH (found)<-[:DONE_BY]-(:Step) } = 0
WITH found
RETURN found
