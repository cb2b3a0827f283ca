// Counts the edges that leave nodes, by the kinds of their ends and by type: how many in all, how many leave the one node that
// has the most, and how many places the most cited of them cites.
// params:
// returns: owner string, type string, kind string, number integer, largest integer, references integer
MATCH (node:Node)-[edge]->(other:Node)
WITH node, type(edge) AS type, [label IN labels(other) WHERE label <> 'Node'][0] AS kind, count(edge) AS degree, max(size(coalesce(edge.sources, []))) AS cited
WITH [label IN labels(node) WHERE label <> 'Node'][0] AS owner, type, kind, sum(degree) AS number, max(degree) AS largest, max(cited) AS references
ORDER BY owner, type, kind
RETURN owner, type, kind, number, largest, references
