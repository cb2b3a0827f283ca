// Finds the workflows that steps belong to.
// params:  ids list
// returns: step string, workflow string
UNWIND $ids AS id
MATCH (step:Node {id: id})<-[:HAS_STEP]-(workflow:Workflow)
RETURN DISTINCT step.id AS step, workflow.id AS workflow
ORDER BY step, workflow
