// Finds the workflows that libraries follow; only those of some libraries if they are given, else all but those of systems.
// params:  libraries list or null
// returns: workflows list
MATCH (library:Library)-[:FOLLOWS]->(workflow:Workflow)
WHERE CASE WHEN $libraries IS NULL THEN library.kind <> 'SYSTEM' ELSE library.id IN $libraries END
WITH DISTINCT workflow
WITH collect(workflow) AS workflows
RETURN workflows
