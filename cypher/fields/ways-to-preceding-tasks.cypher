// Finds the ways in workflows to the tasks that come before a task, of each way how weak its weakest claim is. A loop is walked once, and a
// task does not precede itself. A task that libraries share is taken in the workflows of libraries in general, unless all are asked for,
// or one library or workflow.
// parent:  task
// params:  all boolean, maxDistance integer, workflow string or null, library string or null
// returns: target node, workflow node, first node, last node, membership relationship, distance integer, steps list of nodes, nexts list of relationships, rank integer
MATCH (task)<-[does:DOES]-(last:Step)
WHERE $all OR does.general IS NOT NULL OR task.general IS NULL
MATCH path = (first:Step)-[:NEXT*1..6]->(last)
WHERE length(path) <= $maxDistance AND ($library IS NULL OR all(next IN relationships(path) WHERE next.library = $library)) AND ($all OR task.general IS NULL OR all(next IN relationships(path) WHERE next.general IS NOT NULL))
MATCH (first)-[:DOES]->(target:Task)
WHERE target <> task
MATCH (first)<-[membership:HAS_STEP]-(workflow:Workflow)
WHERE $workflow IS NULL OR (COUNT { MATCH (workflow)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0 AND COUNT { MATCH (last)<-[:HAS_STEP]-(own:Workflow) MATCH (own)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0)
WITH target, workflow, first, last, membership, length(path) AS distance, nodes(path) AS steps, relationships(path) AS nexts
WITH target, workflow, first, last, membership, distance, steps, nexts, reduce(weakest = membership.modalityRank, next IN nexts | CASE WHEN next.modalityRank < weakest THEN next.modalityRank ELSE weakest END) AS rank
RETURN target, workflow, first, last, membership, distance, steps, nexts, rank
