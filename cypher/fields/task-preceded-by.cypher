// Finds the tasks that come before a task in workflows: for each pair of steps the shortest way between them, and among the
// shortest the strongest; for each task the best of those. A loop is walked once, and a task does not precede itself.
// A task that libraries share is taken in the workflows of libraries in general, unless all are asked for, or one library or workflow.
// parent:  task
// params:  all boolean, maxDistance integer, workflow string or null, library string or null
// returns: target node, distance integer, rank integer, occurrences list of [workflow, first, last, steps, nexts, membership, distance, rank]
MATCH (task)<-[does:DOES]-(last:Step)
WHERE $all OR does.general IS NOT NULL OR task.general IS NULL
MATCH path = (first:Step)-[:NEXT*1..6]->(last)
WHERE length(path) <= $maxDistance AND ($library IS NULL OR all(next IN relationships(path) WHERE next.library = $library)) AND ($all OR task.general IS NULL OR all(next IN relationships(path) WHERE next.general IS NOT NULL))
MATCH (first)-[:DOES]->(target:Task)
WHERE target <> task
MATCH (first)<-[membership:HAS_STEP]-(workflow:Workflow)
WHERE $workflow IS NULL OR (COUNT { MATCH (workflow)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0 AND COUNT { MATCH (last)<-[:HAS_STEP]-(own:Workflow) MATCH (own)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0)
WITH target, workflow, first, last, membership, length(path) AS distance, nodes(path) AS steps, relationships(path) AS nexts
WITH target, workflow, first, last, membership, distance, steps, nexts, [step IN steps | step.id] AS trail, [next IN nexts | next.id] AS claims, reduce(weakest = membership.modalityRank, next IN nexts | CASE WHEN next.modalityRank < weakest THEN next.modalityRank ELSE weakest END) AS rank
ORDER BY distance, rank DESC, trail, claims
WITH target, first, last, collect([workflow, steps, nexts, membership, distance, rank]) AS ways
WITH target, first, last, ways[0] AS way
WITH target, first, last, way[0] AS workflow, way[1] AS steps, way[2] AS nexts, way[3] AS membership, way[4] AS distance, way[5] AS rank
ORDER BY distance, rank DESC, first.id, last.id
WITH target, collect([workflow, first, last, steps, nexts, membership, distance, rank]) AS occurrences
WITH target, occurrences, occurrences[0] AS best
WITH target, best[6] AS distance, best[7] AS rank, occurrences
RETURN target, distance, rank, occurrences
