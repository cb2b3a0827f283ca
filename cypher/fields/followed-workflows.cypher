// Finds the workflows that libraries follow; only those of some libraries if they are given.
// params:  libraries list or null
// returns: workflows list
MATCH (library:Library)-[:FOLLOWS]->(workflow:Workflow)
WHERE $libraries IS NULL OR library.id IN $libraries
WITH DISTINCT workflow
WITH collect(workflow) AS workflows
RETURN workflows
