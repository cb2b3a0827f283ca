// Counts the nodes of each kind.
// params:
// returns: kind string, number integer
MATCH (node:Node)
WITH [label IN labels(node) WHERE label <> 'Node'][0] AS kind, count(node) AS number
RETURN kind, number
ORDER BY kind
