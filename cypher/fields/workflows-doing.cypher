// Finds the workflows in which one task is done, or a kind of it, and another is done or made possible; only those that a library follows if one is given.
// params:  earlier string, later string, library string or null
// returns: workflows list
MATCH (earlier:Node)
WHERE earlier.id = $earlier
MATCH (later:Node)
WHERE later.id = $later
MATCH (earlier)<-[:BROADER*0..12]-(one:Task)
MATCH (one)<-[:DOES]-(first:Step)
MATCH (first)<-[:HAS_STEP]-(workflow:Workflow)
WITH DISTINCT later, workflow
MATCH (later)<-[:BROADER*0..12]-(other:Task)
MATCH (other)<-[:DOES|ENABLES]-(last:Step)
MATCH (last)<-[:HAS_STEP]-(workflow)
WHERE $library IS NULL OR COUNT { MATCH (follower:Library)-[:FOLLOWS]->(workflow) WHERE follower.id = $library } > 0
WITH DISTINCT workflow
WITH collect(workflow) AS workflows
RETURN workflows
