// Says of each task how near the shortest way to it is, and how strong the strongest of the shortest, a way being as strong as its
// weakest claim: the same as occurrences-of-ways says, where nobody asks for these.
// goes on: from ways-to-following-tasks, ways-to-preceding-tasks, ways-of-library or ways-of-workflow
// returns: target node, distance integer, rank integer
WITH target, length(path) AS distance, reduce(weakest = membership.modalityRank, next IN relationships(path) | CASE WHEN next.modalityRank < weakest THEN next.modalityRank ELSE weakest END) AS rank
ORDER BY distance, rank DESC
WITH target, collect([distance, rank]) AS ways
WITH target, ways[0] AS best
WITH target, best[0] AS distance, best[1] AS rank
RETURN target, distance, rank
