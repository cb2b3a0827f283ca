// Counts the workflows that have so many steps, for each number of steps.
// params:
// returns: steps integer, workflows integer
MATCH (workflow:Workflow)-[edge:HAS_STEP]->(:Node)
WITH workflow, count(edge) AS steps
WITH steps, count(workflow) AS workflows
RETURN steps, workflows
ORDER BY steps DESC
