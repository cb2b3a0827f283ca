// Finds the workflows in which one task is done, or a kind of it, and another is done or made possible; only those that a library follows, or the one that is named. Those that systems alone follow are left out if neither is given.
// params:  earlier string, later string, library string or null, workflow string or null
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
WHERE $workflow IS NULL OR workflow.id = $workflow
WITH DISTINCT workflow,
  COUNT { MATCH (follower:Library)-[:FOLLOWS]->(workflow) WHERE follower.id = $library } AS named,
  COUNT { MATCH (follower:Library)-[:FOLLOWS]->(workflow) WHERE follower.kind = 'SYSTEM' } AS systems,
  COUNT { MATCH (follower:Library)-[:FOLLOWS]->(workflow) WHERE follower.kind <> 'SYSTEM' } AS others
WHERE named > 0 OR ($library IS NULL AND (systems = 0 OR others > 0 OR $workflow IS NOT NULL))
WITH collect(workflow) AS workflows
RETURN workflows
