// Finds the claims of which a comparison of some workflows can speak: that these have their steps, and what leaves the steps.
// parent:  workflows
// returns: claim relationship
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[claim:HAS_STEP|NEXT|DONE_BY|USES|PRODUCES|THROUGH|ENABLES|TAKES|WAITS|RECURS|HANDLES]->(:Node)
WITH DISTINCT claim
RETURN claim
