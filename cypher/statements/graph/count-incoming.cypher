// Counts the edges that reach nodes, by the kinds of their ends and by type: how many reach the one node that has the most.
// params:
// returns: owner string, type string, kind string, largest integer
MATCH (node:Node)<-[edge]-(other:Node)
WITH node, type(edge) AS type, [label IN labels(other) WHERE label <> 'Node'][0] AS kind, count(edge) AS degree
WITH [label IN labels(node) WHERE label <> 'Node'][0] AS owner, type, kind, max(degree) AS largest
ORDER BY owner, type, kind
RETURN owner, type, kind, largest
