// Lists the pairs of workflows of which a step of the one leads to a step of the other.
// params:  none
// returns: one string, other string
MATCH (one:Workflow)-[:HAS_STEP]->(step:Step)
MATCH (step)-[:NEXT]->(following:Step)
MATCH (following)<-[:HAS_STEP]-(other:Workflow)
WHERE other <> one
RETURN DISTINCT one.id AS one, other.id AS other
ORDER BY one, other
