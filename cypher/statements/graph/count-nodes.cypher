// Counts the nodes of each kind, and how many places the most cited of them cites.
// params:
// returns: kind string, number integer, references integer
MATCH (node:Node)
WITH [label IN labels(node) WHERE label <> 'Node'][0] AS kind, count(node) AS number, max(size(coalesce(node.sources, []))) AS references
ORDER BY kind
RETURN kind, number, references
