// Keeps of the ways to each task, for each pair of steps, the shortest, and among the shortest the strongest, a way being as strong as
// its weakest claim; of the task says how near and how strong the best of these is.
// goes on: from ways-to-following-tasks, ways-to-preceding-tasks, ways-of-library or ways-of-workflow
// returns: target node, distance integer, rank integer, occurrences list of [workflow, first, last, steps, nexts, membership, distance, rank]
WITH target, workflow, first, last, membership, length(path) AS distance, nodes(path) AS steps, relationships(path) AS nexts, reduce(weakest = membership.modalityRank, next IN relationships(path) | CASE WHEN next.modalityRank < weakest THEN next.modalityRank ELSE weakest END) AS rank
WITH target, workflow, first, last, membership, distance, steps, nexts, rank, [step IN steps | step.id] AS trail, [next IN nexts | next.id] AS claims
ORDER BY distance, rank DESC, trail, claims
WITH target, first, last, collect([workflow, steps, nexts, membership, distance, rank]) AS ways
WITH target, first, last, ways[0] AS way
WITH target, first, last, way[0] AS workflow, way[1] AS steps, way[2] AS nexts, way[3] AS membership, way[4] AS distance, way[5] AS rank
ORDER BY distance, rank DESC, first.id, last.id
WITH target, collect([workflow, first, last, steps, nexts, membership, distance, rank]) AS occurrences
WITH target, occurrences, occurrences[0] AS best
WITH target, best[6] AS distance, best[7] AS rank, occurrences
RETURN target, distance, rank, occurrences
