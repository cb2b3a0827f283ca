// Says of each task how near the shortest way to it is, and how strong the strongest of the shortest: the same as
// occurrences-of-ways says, where nobody asks for these.
// goes on: from ways-to-following-tasks or ways-to-preceding-tasks
// returns: target node, distance integer, rank integer
WITH target, distance, rank
ORDER BY distance, rank DESC
WITH target, collect([distance, rank]) AS ways
WITH target, ways[0] AS best
WITH target, best[0] AS distance, best[1] AS rank
RETURN target, distance, rank
