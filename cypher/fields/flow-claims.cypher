// Finds the claims that some workflows have their steps, and what comes before what in them.
// parent:  workflows
// returns: claim relationship
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[claim:HAS_STEP|NEXT|ENABLES]->(:Node)
WITH DISTINCT claim
RETURN claim
