// Finds the ways in workflows to the tasks that follow a task. A loop is walked once, and a task does not follow itself. A task that
// libraries share is taken in the workflows of libraries in general, unless all are asked for.
// parent:  task
// params:  all boolean, maxDistance integer
// returns: target node, workflow node, first node, last node, membership relationship, path path
MATCH (task)<-[does:DOES]-(first:Step)
WHERE $all OR does.general IS NOT NULL OR task.general IS NULL
MATCH path = (first)-[:NEXT*1..6]->(last:Step)
WHERE length(path) <= $maxDistance AND ($all OR task.general IS NULL OR all(next IN relationships(path) WHERE next.general IS NOT NULL))
MATCH (last)-[:DOES]->(target:Task)
WHERE target <> task
MATCH (last)<-[membership:HAS_STEP]-(workflow:Workflow)
RETURN target, workflow, first, last, membership, path
