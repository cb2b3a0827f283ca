// Finds the claims of which a comparison of some workflows can speak: that these have their steps, and what leaves the steps.
// parent:  workflows
// params:  types of edges
// returns: claim relationship
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[claim:$types]->(:Node)
WITH DISTINCT claim
RETURN claim
