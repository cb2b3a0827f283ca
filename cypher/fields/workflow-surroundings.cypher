// Finds the nodes of which a comparison of some workflows can speak: these, their libraries, their steps, and what the steps do, who
// does them, with what and through which channels, with all that is broader.
// parent:  workflows
// returns: found node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[:DOES|DONE_BY|USES|THROUGH|FOLLOWS*0..1]-(near:Node)
MATCH (near)-[:BROADER*0..12]->(found:Node)
WITH DISTINCT found
RETURN found
