// Finds the steps of some workflows.
// parent:  workflows
// returns: step node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP]->(step:Step)
RETURN step
